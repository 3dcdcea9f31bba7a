package org.handoutpress.batch.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.patient.Remarks;
import org.handoutpress.batch.roster.Delivery;
import org.handoutpress.batch.roster.JournalEntry;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.send.Mailroom;
import org.handoutpress.batch.send.SendOutcome;
import org.handoutpress.batch.send.Sending;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.DraftFile;
import org.handoutpress.mail.Recipient;
import org.handoutpress.mail.Sender;
import org.handoutpress.mail.SmtpSettings;
import org.handoutpress.plan.Password;
import org.handoutpress.plan.Plan;
import org.handoutpress.verify.owner.LockCheck;

/** Booklets in drafts of messages, for patients who agreed to be written to. */
record InDrafts(Stock stock, MailOrder.Passwords passwords, Locks locks, Mailroom mailroom)
    implements Delivery {
  /** Bytes of a message over which some mailboxes refuse it. */
  private static final int MANY = 5_000_000;

  /** Bytes over which too many do. */
  private static final int TOO_MANY = 7_000_000;

  /** Makes one for a run. */
  record Maker(MailOrder order, Optional<SmtpSettings> smtp) implements Delivery.Maker {
    @Override
    public void check(Stock stock) throws ProblemException {
      Sender.of(stock.usual().library().clinic());
    }

    @Override
    public Delivery open(Stock stock, OutputFolder folder) throws IOException, ProblemException {
      Locks locks =
          switch (order.passwords()) {
            case NONE -> new Locks.None();
            case ROSTER -> new Locks.FromRoster();
            case GENERATE -> new Locks.Generated(PasswordFile.open(folder));
          };
      Mailroom mailroom = Mailroom.open(folder, order.notSent(), smtp.map(this::wish));
      return new InDrafts(stock, order.passwords(), locks, mailroom);
    }

    private Mailroom.Wish wish(SmtpSettings settings) {
      return new Mailroom.Wish(settings, order.sending().map(Sending::now).orElse(false));
    }
  }

  @Override
  public String way() {
    return "drafts, passwords: " + passwords.name();
  }

  @Override
  public String ending() {
    return Mailroom.ENDING;
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
    locks.of(plan);
  }

  static Recipient recipient(Plan plan) throws ProblemException {
    Text email = plan.email().orElseThrow();
    return Recipient.of(email);
  }

  @Override
  public PatientPress press(PatientPress booklets) {
    return new DraftPress(booklets, stock, locks);
  }

  @Override
  public boolean opens(Path file, Plan plan) {
    try {
      Optional<Password> password = locks.of(plan);
      return password.isEmpty() || opens(Files.readAllBytes(file), password.get());
    } catch (IOException | ProblemException unreadableIsToBeMadeAgain) {
      return false;
    }
  }

  private static boolean opens(byte[] draft, Password password) {
    return DraftFile.read(draft)
        .flatMap(DraftFile::attachment)
        .filter(pdf -> LockCheck.opens(pdf, password.value()))
        .isPresent();
  }

  @Override
  public Optional<SendOutcome> end(List<String> ids, Watch watch)
      throws IOException, ProblemException {
    locks.end();
    return mailroom.send(ids, watch);
  }

  @Override
  public void close() throws IOException {
    try (locks) {
      mailroom.close();
    }
  }

  @Override
  public Remarks remarks(Remarks onThePlan, Plan plan, JournalEntry file) {
    Remarks remarks =
        passwords == MailOrder.Passwords.GENERATE && plan.password().isPresent()
            ? onThePlan.and("The password of the roster is not used.")
            : onThePlan;
    return large(file.bytes()).map(remarks::and).orElse(remarks);
  }

  /** What is to be known of a message of so many bytes; nothing if any mailbox takes it. */
  static Optional<String> large(int bytes) {
    return bytes > MANY
        ? Optional.of(
            "The message has "
                + megabytes(bytes)
                + " MB with its file: some mailboxes take no more than 5.")
        : Optional.empty();
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
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }
}
