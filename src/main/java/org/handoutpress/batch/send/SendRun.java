package org.handoutpress.batch.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.Answer;
import org.handoutpress.mail.Outgoing;
import org.handoutpress.mail.Postman;

/** Sends one draft after the other, each at most once. */
final class SendRun {
  /** So many messages in the dark, and something is wrong with the server. */
  private static final int MOST_UNKNOWN = 3;

  /** Enough of a digest to tell a message from all others. */
  private static final int NUMBER = 32;

  private final OutputFolder folder;
  private final SendJournal journal;
  private final Postman postman;
  private final SendPace pace;
  private final boolean now;
  private int unknown;

  /**
   * Over a connection.
   *
   * @param now whether to send; if not, it is only told what would be
   */
  SendRun(OutputFolder folder, SendJournal journal, Postman postman, SendPace pace, boolean now) {
    this.folder = folder;
    this.journal = journal;
    this.postman = postman;
    this.pace = pace;
    this.now = now;
  }

  /**
   * Sends the message to a patient, unless the journal says that it was sent or may have been.
   *
   * @throws ProblemException if the server cannot be reached, or answers nothing again and again
   */
  SendRow send(String id) throws IOException, ProblemException {
    byte[] draft = Files.readAllBytes(path(id));
    String sha256 = Sha256.of(draft);
    Optional<SendEntry> last = journal.of(id).filter(e -> !e.state().open());
    if (last.isPresent()) {
      return known(last.get(), sha256);
    }
    if (!now) {
      return new SendRow(id, SendRow.Status.WAITING, "", false, "");
    }
    if (unknown == MOST_UNKNOWN) {
      throw broken(
          "The server took " + MOST_UNKNOWN + " messages and did not say whether it has them.");
    }
    pace.await();
    return send(id, draft, sha256);
  }

  private Path path(String id) {
    return folder.path().resolve(id + Mailroom.ENDING);
  }

  private static SendRow known(SendEntry entry, String sha256) {
    boolean sent = entry.state() == SendState.SENT;
    String what =
        sent
            ? "Sent by an earlier run."
            : "It left, and nobody knows whether it came. Ask the server's log or the patient; if"
                + " it did not come, say so with --not-sent.";
    String changed =
        entry.sha256().equals(sha256) ? "" : " The draft has changed since, and is not sent again.";
    SendRow.Status status = sent ? SendRow.Status.SENT : SendRow.Status.UNKNOWN;
    return new SendRow(entry.id(), status, entry.time(), false, what + changed);
  }

  private SendRow send(String id, byte[] draft, String sha256)
      throws IOException, ProblemException {
    Outgoing message =
        Outgoing.of(draft, sha256.substring(0, NUMBER), OffsetDateTime.now(ZoneOffset.UTC))
            .orElseThrow(() -> noDraft(id));
    postman.connect();
    Answer answer = hand(message, id, sha256);
    if (answer.kind() == Answer.Kind.NOT_BEGUN) {
      postman.close();
      postman.connect();
      answer = hand(message, id, sha256);
    }
    return row(id, sha256, answer);
  }

  private Answer hand(Outgoing message, String id, String sha256) throws IOException {
    return postman.send(message, () -> journal.add(SendState.PREPARED, id, sha256));
  }

  private ProblemException noDraft(String id) {
    return new ProblemException(
        Problem.at(
            Place.file(path(id).toString()),
            Code.BAD_VALUE,
            "This is no draft of ours.",
            "Take the file away, and run the same command again."));
  }

  private SendRow row(String id, String sha256, Answer answer)
      throws IOException, ProblemException {
    String reply = "The server's reply was " + answer.code() + ".";
    return switch (answer.kind()) {
      case SENT -> written(SendState.SENT, SendRow.Status.SENT, id, sha256, "");
      case REFUSED -> written(SendState.REFUSED, SendRow.Status.REFUSED, id, sha256, reply);
      case LATER -> written(SendState.REFUSED, SendRow.Status.LATER, id, sha256, reply);
      case NOT_BEGUN -> throw broken("The server ends the connection before a message.");
      case UNKNOWN -> unknown(id, sha256);
    };
  }

  private SendRow unknown(String id, String sha256) throws IOException, ProblemException {
    String what = "It left, and no answer came.";
    SendRow row = written(SendState.UNKNOWN, SendRow.Status.UNKNOWN, id, sha256, what);
    postman.close();
    unknown++;
    return row;
  }

  private SendRow written(
      SendState state, SendRow.Status status, String id, String sha256, String message)
      throws IOException {
    SendEntry entry = journal.add(state, id, sha256);
    return new SendRow(id, status, entry.time(), true, message);
  }

  private ProblemException broken(String what) {
    return new ProblemException(
        Problem.at(
            Place.file(folder.path().toString()),
            Code.CANNOT_SEND,
            what,
            "The rest was not sent. Ask whoever runs the server, and run the same command"
                + " again."));
  }
}
