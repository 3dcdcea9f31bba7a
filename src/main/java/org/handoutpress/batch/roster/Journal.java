package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handoutpress.batch.files.LineFile;
import org.handoutpress.batch.files.OutputFolder;

/**
 * What runs made in a folder, and from what: a line for each file, added once the file is there, so
 * that the next run goes on where one was killed. A line that was torn off counts for nothing; one
 * that lies does no harm, since the file itself is looked at as well.
 */
final class Journal implements AutoCloseable {
  private static final String HEADER = "handouts-journal 1";

  private final OutputFolder folder;
  private final String name;
  private final SortedMap<String, JournalEntry> entries = new TreeMap<>();
  private LineFile lines;

  private Journal(OutputFolder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Reads the journal of a folder, and leaves it ready to be added to. */
  static Journal open(OutputFolder folder, String name) throws IOException {
    Journal journal = new Journal(folder, name);
    Path file = folder.path().resolve(name);
    String written = LineFile.read(file);
    List<String> lines = LineFile.whole(written);
    if (!lines.isEmpty() && lines.get(0).equals(HEADER)) {
      lines.subList(1, lines.size()).forEach(journal::read);
    }
    if (!written.equals(journal.print())) {
      journal.rewrite();
    }
    journal.lines = LineFile.open(file);
    return journal;
  }

  private void read(String line) {
    JournalEntry.read(line).ifPresent(entry -> entries.put(entry.id(), entry));
  }

  private String print() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    entries.values().forEach(entry -> text.append(entry.line()));
    return text.toString();
  }

  private void rewrite() throws IOException {
    folder.put(name, print().getBytes(StandardCharsets.US_ASCII));
  }

  /** The ids of the patients whose files were made. */
  synchronized Set<String> ids() {
    return new TreeSet<>(entries.keySet());
  }

  synchronized Optional<JournalEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Adds a file that is there. */
  synchronized void add(JournalEntry entry) throws IOException {
    lines.add(entry.line());
    entries.put(entry.id(), entry);
  }

  /** Forgets a file. */
  synchronized void remove(String id) {
    entries.remove(id);
  }

  /** Writes it anew with one line a file, in the order of the ids. */
  synchronized void compact() throws IOException {
    lines.close();
    rewrite();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
