package org.handoutpress.batch;

/** Drafts of messages for the patients of a roster. */
public record MailOrder(RosterOrder roster, Passwords passwords) {
  /** Where the passwords of the files come from. */
  public enum Passwords {
    /** The files are not locked. */
    NONE,
    ROSTER,
    GENERATE
  }
}
