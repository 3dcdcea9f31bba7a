package org.handoutpress.batch;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Problem;

/**
 * What became of a row of a roster.
 *
 * @param line where it stands in the roster
 * @param id empty if it could not be read
 * @param file relative to the output folder; empty if there is none
 * @param problems why there is none
 * @param earlier the file of an earlier run that is there, although this one made none
 */
record RowResult(
    int line,
    String id,
    Status status,
    String file,
    int pages,
    int bytes,
    List<Problem> problems,
    Remarks remarks,
    Optional<String> earlier) {
  RowResult {
    problems = List.copyOf(problems);
  }

  /** As the report says it, in small letters. */
  enum Status {
    WRITTEN,
    UNCHANGED,
    SKIPPED,
    FAILED;

    /** Whether there is a file. */
    boolean made() {
      return this == WRITTEN || this == UNCHANGED;
    }
  }

  static RowResult of(int line, Status status, JournalEntry entry, String file, Remarks remarks) {
    return new RowResult(
        line,
        entry.id(),
        status,
        file,
        entry.pages(),
        entry.bytes(),
        List.of(),
        remarks,
        Optional.empty());
  }

  static RowResult skipped(int line, String id, Remarks why) {
    return new RowResult(line, id, Status.SKIPPED, "", 0, 0, List.of(), why, Optional.empty());
  }

  static RowResult failed(int line, String id, List<Problem> problems, Optional<String> earlier) {
    return new RowResult(line, id, Status.FAILED, "", 0, 0, problems, Remarks.NONE, earlier);
  }
}
