/** The sheet on which a clinician reads, ticks and signs what the handouts say. */
package org.handoutpress.handout.review;
