package org.handoutpress.batch;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.Row;

/**
 * Sees to one row after the other, in one thread.
 *
 * @param afresh whether to make again what has not changed
 */
record Clerk(Intake intake, PatientPress press, Inputs inputs, PatientFiles files, boolean afresh) {
  /** Looks up, and makes what is to be made. */
  Handled handle(Row row) {
    try {
      return row.plan().isPresent()
          ? handle(row.line(), row.plan().get())
          : Handled.without(refused(row, row.problems()));
    } catch (ProblemException e) {
      return Handled.without(refused(row, e.problems()));
    }
  }

  private Handled handle(int line, Plan plan) throws ProblemException {
    Prescribed prescribed = intake.admit(plan);
    Remarks remarks = Remarks.on(prescribed);
    String digest = inputs.digest(plan, intake.state(plan));
    Optional<JournalEntry> same = afresh ? Optional.empty() : files.unchanged(plan.id(), digest);
    if (same.isPresent()) {
      return Handled.without(RowResult.of(line, RowResult.Status.UNCHANGED, same.get(), remarks));
    }
    Document document = press.make(prescribed);
    JournalEntry entry = JournalEntry.of(plan.id(), digest, document);
    return new Handled(
        RowResult.of(line, RowResult.Status.WRITTEN, entry, remarks),
        Optional.of(new Handled.Unwritten(entry, document)));
  }

  private RowResult refused(Row row, List<Problem> problems) {
    String id = row.id().orElse("");
    boolean earlier = !id.isEmpty() && files.hasFile(id);
    return RowResult.failed(row.line(), id, problems, earlier);
  }
}
