package org.handoutpress.batch.roster;

import java.util.List;
import org.handoutpress.batch.make.Document;

/**
 * A row that a clerk has seen to.
 *
 * @param result what becomes of it, once its file is written
 * @param unwritten the files to be written
 */
record Handled(RowResult result, List<Unwritten> unwritten) {
  Handled {
    unwritten = List.copyOf(unwritten);
  }

  /** A file that is made, and what the journal shall say of it. */
  record Unwritten(JournalEntry entry, Document document) {}

  /** What is to be written, in bytes. */
  int size() {
    return unwritten.stream().mapToInt(file -> file.entry().bytes()).sum();
  }

  static Handled without(RowResult result) {
    return new Handled(result, List.of());
  }
}
