package org.handoutpress.batch;

import java.util.Optional;

/**
 * A row that a clerk has seen to.
 *
 * @param result what becomes of it, once its file is written
 * @param unwritten the file, if there is one to be written
 */
record Handled(RowResult result, Optional<Unwritten> unwritten) {
  /** A file that is made, and what the journal shall say of it. */
  record Unwritten(JournalEntry entry, Document document) {}

  static Handled without(RowResult result) {
    return new Handled(result, Optional.empty());
  }
}
