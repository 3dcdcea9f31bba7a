package org.handoutpress.batch.roster;

import java.util.List;
import org.handoutpress.batch.patient.Remarks;
import org.handoutpress.diag.Problem;

/**
 * What became of a row of a roster.
 *
 * @param line where it stands in the roster
 * @param id empty if it could not be read
 * @param file relative to the output folder; empty if there is none
 * @param problems why there is none
 * @param earlier files of an earlier run that are there, although this one made none
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
    List<String> earlier) {
  RowResult {
    problems = List.copyOf(problems);
    earlier = List.copyOf(earlier);
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
        List.of());
  }

  static RowResult skipped(int line, String id, Remarks why) {
    return new RowResult(line, id, Status.SKIPPED, "", 0, 0, List.of(), why, List.of());
  }

  static RowResult failed(int line, String id, List<Problem> problems, List<String> earlier) {
    return new RowResult(line, id, Status.FAILED, "", 0, 0, problems, Remarks.NONE, earlier);
  }
}
