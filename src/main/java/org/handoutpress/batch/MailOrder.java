package org.handoutpress.batch;

/** Drafts of messages for the patients of a roster. */
public record MailOrder(RosterOrder roster) {}
