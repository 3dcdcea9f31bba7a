package org.handoutpress.batch.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.send.SendOutcome;
import org.handoutpress.diag.Problem;

/**
 * What a run over a roster did.
 *
 * @param report the file that has a row for each patient
 * @param skipped rows of patients who are to get nothing, with the reason in the report
 * @param problems the first of those for which rows were refused
 * @param more how many further ones there are
 * @param notes what somebody should know although nothing went wrong
 * @param sent what was sent, if it was asked for
 */
public record RosterOutcome(
    Path report,
    int written,
    int unchanged,
    int skipped,
    int refused,
    List<Problem> problems,
    int more,
    List<String> notes,
    Optional<SendOutcome> sent) {
  public RosterOutcome {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
