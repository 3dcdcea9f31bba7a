package org.handoutpress.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.Recipient;
import org.handoutpress.mail.Sender;
import org.handoutpress.plan.Plan;

/** Booklets in drafts of messages, for patients who agreed to be written to. */
record InDrafts(Stock stock) implements Delivery {
  static final String ENDING = ".eml";

  /** Bytes of a message over which some mailboxes refuse it. */
  private static final int MANY = 5_000_000;

  /** Bytes over which too many do. */
  private static final int TOO_MANY = 7_000_000;

  /** Throws {@link ProblemException} if the clinic has no address to write from. */
  static InDrafts of(Stock stock) throws ProblemException {
    Sender.of(stock.usual().library().clinic());
    return new InDrafts(stock);
  }

  @Override
  public String ending() {
    return ENDING;
  }

  @Override
  public String journal() {
    return ".handouts.mail.journal";
  }

  @Override
  public Optional<String> declined(Plan plan) {
    if (plan.email().filter(e -> !e.value().isBlank()).isEmpty()) {
      return Optional.of("No draft: there is no \"email\".");
    }
    return plan.emailConsent().isEmpty()
        ? Optional.of(
            "No draft: there is no \"email-consent\", the day on which they agreed to it.")
        : Optional.empty();
  }

  @Override
  public void admit(Plan plan) throws ProblemException {
    recipient(plan);
  }

  static Recipient recipient(Plan plan) throws ProblemException {
    Text email = plan.email().orElseThrow();
    return Recipient.of(email);
  }

  @Override
  public PatientPress press(PatientPress booklets) {
    return new DraftPress(booklets, stock);
  }

  @Override
  public boolean opens(Path file, Plan plan) {
    return true;
  }

  @Override
  public Remarks remarks(Remarks onThePlan, Plan plan, JournalEntry file) {
    return file.bytes() > MANY
        ? onThePlan.and(
            "The message has "
                + megabytes(file.bytes())
                + " MB with its file: some mailboxes take no more than 5.")
        : onThePlan;
  }

  /**
   * Lets a draft pass that mailboxes take.
   *
   * @throws ProblemException if it is too large
   */
  static void refuseTooLarge(byte[] draft, Place plan) throws ProblemException {
    if (draft.length > TOO_MANY) {
      throw new ProblemException(
          Problem.at(
              plan,
              Code.TOO_LARGE,
              "The message would have "
                  + megabytes(draft.length)
                  + " MB with its file, which many mailboxes refuse; the most is 7.",
              "Use smaller pictures in the content, or hand the booklet over on paper."));
    }
  }

  private static String megabytes(int bytes) {
    return Integer.toString(Math.round(bytes / 1e6f));
  }
}
