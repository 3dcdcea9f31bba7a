/** Booklets in drafts of messages, locked or not. */
package org.handoutpress.batch.mail;
