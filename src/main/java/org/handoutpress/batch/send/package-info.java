/** Drafts on their way out: the journal of sending, its pace, its report. */
package org.handoutpress.batch.send;
