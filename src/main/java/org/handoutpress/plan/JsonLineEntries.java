package org.handoutpress.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonReader;

/**
 * A roster in JSON Lines: each line is a text of its own, so a fault in one does not concern the
 * others. Blank lines are passed over.
 */
final class JsonLineEntries implements Entries {
  private final String file;
  private final BufferedReader text;
  private int line;

  private JsonLineEntries(String file, BufferedReader text) {
    this.file = file;
    this.text = text;
  }

  static JsonLineEntries open(Path file) throws IOException, ProblemException {
    return new JsonLineEntries(file.toString(), new BufferedReader(Utf8Text.open(file)));
  }

  @Override
  public Optional<Entry> next(Problems file) throws IOException, ProblemException {
    String next = readLine();
    while (next != null && next.isBlank()) {
      next = readLine();
    }
    return Optional.ofNullable(next).map(this::entry);
  }

  private Entry entry(String written) {
    Problems faults = new Problems();
    Optional<JsonDocument> document = JsonReader.readLine(file, line, written, faults);
    return new Entry(new Place(file, line, 1, ""), document, faults.kept());
  }

  /** The next line; the file is too large if it has a line that no plan can fill. */
  private String readLine() throws IOException, ProblemException {
    StringBuilder read = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return null;
    }
    line++;
    while (c >= 0 && c != '\n') {
      read.append((char) c);
      if (read.length() > JsonReader.MAX_BYTES) {
        throw tooLong();
      }
      c = text.read();
    }
    return read.toString();
  }

  private ProblemException tooLong() {
    return new ProblemException(
        Problem.at(
            new Place(file, line, 1, ""),
            Code.TOO_LARGE,
            "This line is longer than 2 MB.",
            "Put each patient on a line of their own."));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
