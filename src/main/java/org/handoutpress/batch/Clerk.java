package org.handoutpress.batch;

import java.io.IOException;
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
record Clerk(
    Intake intake,
    Delivery delivery,
    PatientPress press,
    Inputs inputs,
    PatientFiles files,
    boolean afresh) {
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
    Optional<String> declined = delivery.declined(plan);
    if (declined.isPresent()) {
      return Handled.without(skipped(line, plan, declined.get()));
    }
    delivery.admit(plan);
    Prescribed prescribed = intake.admit(plan);
    String digest = inputs.digest(plan, intake.state(plan));
    Optional<JournalEntry> same = unchanged(plan, digest);
    if (same.isPresent()) {
      return Handled.without(result(line, RowResult.Status.UNCHANGED, prescribed, same.get()));
    }
    Document document = press.make(prescribed);
    JournalEntry entry = JournalEntry.of(plan.id(), digest, document);
    return new Handled(
        result(line, RowResult.Status.WRITTEN, prescribed, entry),
        Optional.of(new Handled.Unwritten(entry, document)));
  }

  private Optional<JournalEntry> unchanged(Plan plan, String digest) {
    return afresh
        ? Optional.empty()
        : files
            .unchanged(plan.id(), digest)
            .filter(e -> delivery.opens(files.path(plan.id()), plan));
  }

  private RowResult result(
      int line, RowResult.Status status, Prescribed prescribed, JournalEntry entry) {
    Plan plan = prescribed.plan();
    Remarks remarks = delivery.remarks(Remarks.on(prescribed), plan, entry);
    return RowResult.of(line, status, entry, files.name(plan.id()), remarks);
  }

  /** Nobody shall find the draft of a patient who no longer agrees, and send it. */
  private RowResult skipped(int line, Plan plan, String why) throws ProblemException {
    Remarks remarks = Remarks.NONE.and(why);
    try {
      return RowResult.skipped(
          line,
          plan.id(),
          files.remove(plan.id()) ? remarks.and("The one of an earlier run is removed.") : remarks);
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(files.path(plan.id()), e));
    }
  }

  private RowResult refused(Row row, List<Problem> problems) {
    String id = row.id().orElse("");
    Optional<String> earlier =
        Optional.of(id).filter(i -> !i.isEmpty() && files.hasFile(i)).map(files::name);
    return RowResult.failed(row.line(), id, problems, earlier);
  }
}
