package org.handoutpress.plan;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonItems;

/** A roster that is one JSON list of plans. */
final class JsonEntries implements Entries {
  private final JsonItems items;

  private JsonEntries(JsonItems items) {
    this.items = items;
  }

  static JsonEntries open(Path file) throws IOException, ProblemException {
    Reader text = Utf8Text.open(file);
    return new JsonEntries(new JsonItems(file.toString(), text));
  }

  @Override
  public Optional<Entry> next(Problems file) throws IOException, ProblemException {
    Problems faults = new Problems();
    try {
      Optional<JsonDocument> item = items.next(faults);
      return item.map(d -> new Entry(d.root().place(), item, faults.kept()));
    } catch (ProblemException e) {
      throw new ProblemException(e.problems().stream().map(Discreet::of).toList());
    }
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
