/** Drafts of messages with a patient's booklet, and how they are sent. */
package org.handoutpress.mail;
