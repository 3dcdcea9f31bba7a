package org.handoutpress.batch.mail;

import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.roster.RosterOrder;
import org.handoutpress.batch.send.Sending;

/**
 * Drafts of messages for the patients of a roster.
 *
 * @param notSent ids of patients whose messages did not come, as somebody made sure
 * @param sending empty: nothing is sent
 */
public record MailOrder(
    RosterOrder roster, Passwords passwords, List<String> notSent, Optional<Sending> sending) {
  public MailOrder {
    notSent = List.copyOf(notSent);
  }

  /** Where the passwords of the files come from. */
  public enum Passwords {
    /** The files are not locked. */
    NONE,
    ROSTER,
    GENERATE
  }
}
