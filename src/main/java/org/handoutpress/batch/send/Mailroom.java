package org.handoutpress.batch.send;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.Postman;
import org.handoutpress.mail.SmtpSettings;

/** Where drafts leave the folder, if somebody wants that. */
public record Mailroom(OutputFolder folder, Optional<SendJournal> journal, Optional<Wish> wish)
    implements AutoCloseable {
  /** How the files of drafts end. */
  public static final String ENDING = ".eml";

  /** That they are to be sent, and whether it is meant. */
  public record Wish(SmtpSettings smtp, boolean now) {}

  /**
   * Opens the journal if anything is asked of it, and puts down what did not come.
   *
   * @param notSent ids of patients whose messages did not come
   * @throws ProblemException if the journal is not to be trusted, or knows nothing of a patient
   */
  public static Mailroom open(OutputFolder folder, List<String> notSent, Optional<Wish> wish)
      throws IOException, ProblemException {
    if (wish.isEmpty() && notSent.isEmpty()) {
      return new Mailroom(folder, Optional.empty(), Optional.empty());
    }
    SendJournal journal = SendJournal.open(folder);
    Mailroom room = new Mailroom(folder, Optional.of(journal), wish);
    try {
      room.putDown(notSent);
      return room;
    } catch (IOException | ProblemException e) {
      room.close();
      throw e;
    }
  }

  private void putDown(List<String> notSent) throws IOException, ProblemException {
    for (String id : notSent) {
      Optional<SendEntry> known = journal.orElseThrow().of(id).filter(e -> !e.state().open());
      if (known.isEmpty()) {
        throw new ProblemException(
            Problem.at(
                Place.file("--not-sent"),
                Code.UNKNOWN_ID,
                "No message to \"" + id + "\" was sent from this folder.",
                "Look for its id in " + SendReport.NAME + "."));
      }
    }
    for (String id : notSent) {
      journal.orElseThrow().add(SendState.NOT_SENT, id, journal.get().of(id).get().sha256());
    }
  }

  /**
   * Sends what is to be sent, or only tries the server.
   *
   * @param ids of the patients whose drafts are there
   */
  public Optional<SendOutcome> send(List<String> ids, Watch watch)
      throws IOException, ProblemException {
    return wish.isPresent()
        ? Optional.of(send(ids, watch, wish.get(), journal.orElseThrow()))
        : Optional.empty();
  }

  private SendOutcome send(List<String> ids, Watch watch, Wish how, SendJournal known)
      throws IOException, ProblemException {
    List<SendRow> rows = new ArrayList<>();
    try (Postman postman = new Postman(how.smtp())) {
      postman.connect();
      SendPace pace = new SendPace(how.smtp().perMinute(), watch);
      SendRun run = new SendRun(folder, known, postman, pace, how.now());
      for (String id : ids) {
        rows.add(run.send(id));
        watch.done(rows.size(), ids.size());
      }
    } finally {
      SendReport.write(folder, rows);
    }
    return outcome(rows, how.now());
  }

  private SendOutcome outcome(List<SendRow> rows, boolean now) {
    return new SendOutcome(
        now,
        folder.path().resolve(SendReport.NAME),
        count(rows, SendRow.Status.SENT, true),
        count(rows, SendRow.Status.SENT, false),
        count(rows, SendRow.Status.WAITING, false),
        count(rows, SendRow.Status.UNKNOWN, true) + count(rows, SendRow.Status.UNKNOWN, false),
        count(rows, SendRow.Status.REFUSED, true) + count(rows, SendRow.Status.LATER, true));
  }

  private static int count(List<SendRow> rows, SendRow.Status status, boolean now) {
    return (int) rows.stream().filter(r -> r.status() == status && r.now() == now).count();
  }

  @Override
  public void close() throws IOException {
    if (journal.isPresent()) {
      journal.get().close();
    }
  }
}
