package org.handoutpress.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final FileChannel channel;
  private final Map<String, SendEntry> last = new TreeMap<>();

  private SendJournal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Reads what was sent; what was about to leave when a run ended is unknown from now on.
   *
   * @throws ProblemException if somebody changed the file: then nobody knows what was sent
   */
  static SendJournal open(OutputFolder folder) throws IOException, ProblemException {
    Path path = folder.path().resolve(NAME);
    String written = read(path);
    if (written.isEmpty()) {
      folder.put(NAME, (HEADER + "\n").getBytes(StandardCharsets.US_ASCII));
      folder.force();
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    SendJournal journal = new SendJournal(path, channel);
    try {
      journal.take(written);
      return journal;
    } catch (IOException | ProblemException e) {
      channel.close();
      throw e;
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException none) {
      return "";
    }
  }

  private void take(String written) throws IOException, ProblemException {
    List<String> lines = written.lines().toList();
    // A first line that is torn cannot be: the file came whole under its name.
    boolean torn = !written.isEmpty() && !written.endsWith("\n");
    for (int i = 0; i < lines.size(); i++) {
      boolean tail = torn && i == lines.size() - 1;
      if (!tail) {
        take(lines.get(i), i + 1);
      }
    }
    if (torn) {
      // What it meant to say is not done, or the line before it says less: then it is unknown.
      channel.truncate(written.lastIndexOf('\n') + 1L);
    }
    channel.position(channel.size());
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
    append(entry.line());
    last.put(id, entry);
    return entry;
  }

  private void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
