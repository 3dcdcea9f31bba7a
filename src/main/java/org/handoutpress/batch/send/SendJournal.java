package org.handoutpress.batch.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.batch.files.LineFile;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/**
 * What was sent from a folder. Each line is on the disk before the next step is taken: {@code
 * prepared} before a message leaves, {@code sent} before the next one is begun. So a run that ends
 * anywhere leaves at most one message of which nobody knows, and none that is sent twice.
 */
final class SendJournal implements AutoCloseable {
  static final String NAME = ".handouts.sent.journal";
  private static final String HEADER = "handouts-sent 1";

  private final Path path;
  private final LineFile lines;
  private final Map<String, SendEntry> last = new TreeMap<>();

  private SendJournal(Path path, LineFile lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * Reads what was sent; what was about to leave when a run ended is unknown from now on.
   *
   * @throws ProblemException if somebody changed the file: then nobody knows what was sent
   */
  static SendJournal open(OutputFolder folder) throws IOException, ProblemException {
    Path path = folder.path().resolve(NAME);
    String written = LineFile.read(path);
    if (written.isEmpty()) {
      folder.put(NAME, (HEADER + "\n").getBytes(StandardCharsets.US_ASCII));
      folder.force();
    }
    // What a torn line meant to say is not done, or the line before it says less: it is unknown.
    SendJournal journal = new SendJournal(path, LineFile.open(path));
    try {
      journal.take(LineFile.whole(written));
      return journal;
    } catch (IOException | ProblemException e) {
      journal.close();
      throw e;
    }
  }

  private void take(List<String> written) throws IOException, ProblemException {
    for (int i = 0; i < written.size(); i++) {
      take(written.get(i), i + 1);
    }
    for (SendEntry each : List.copyOf(last.values())) {
      if (each.state() == SendState.PREPARED) {
        add(SendState.UNKNOWN, each.id(), each.sha256());
      }
    }
  }

  private void take(String line, int number) throws ProblemException {
    Optional<SendEntry> entry = SendEntry.read(line);
    if (entry.isPresent()) {
      last.put(entry.get().id(), entry.get());
    } else if (number > 1 || !line.equals(HEADER)) {
      throw new ProblemException(
          Problem.at(
              new Place(path.toString(), number, 1, ""),
              Code.BAD_VALUE,
              "This line is not as it was written, so nobody knows what was sent.",
              "Put the file back as it was."));
    }
  }

  /** The last that is known of a patient's message; nothing if none was ever begun. */
  Optional<SendEntry> of(String id) {
    return Optional.ofNullable(last.get(id));
  }

  /** Adds a line, and forces it to the disk. */
  SendEntry add(SendState state, String id, String sha256) throws IOException {
    SendEntry entry = new SendEntry(state, id, sha256, now());
    lines.add(entry.line());
    lines.force();
    last.put(id, entry);
    return entry;
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
