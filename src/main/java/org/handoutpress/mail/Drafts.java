package org.handoutpress.mail;

import java.time.LocalDate;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;

/** Puts booklets into drafts, in the words of one language. For one thread. */
public final class Drafts {
  private final Sender from;
  private final BodyWriter words;
  private final String attachment;
  private final LocalDate date;
  private final DraftWriter writer = new DraftWriter();

  /**
   * Of a clinic.
   *
   * @param date the only date in a draft
   * @throws ProblemException if the clinic has no address
   */
  public Drafts(Library library, LocalDate date) throws ProblemException {
    this.from = Sender.of(library.clinic());
    this.words = new BodyWriter(library.letter(), library.clinic(), library.language());
    this.attachment = library.letter().attachment();
    this.date = date;
  }

  /**
   * A draft, written and read back.
   *
   * @param locked whether the file asks for a password
   * @throws IllegalStateException if it is not what was meant
   */
  public byte[] write(Recipient to, byte[] pdf, boolean locked) {
    Message message =
        new Message(
            from,
            to,
            words.subject(),
            date,
            words.write(locked),
            attachment,
            new Message.Attached(pdf));
    byte[] draft = writer.write(message);
    DraftCheck.check(draft, message);
    return draft;
  }
}
