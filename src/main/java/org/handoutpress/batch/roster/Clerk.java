package org.handoutpress.batch.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.batch.files.WriteProblem;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.patient.Intake;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.patient.Remarks;
import org.handoutpress.batch.patient.SharingPress;
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
    Finishing finishing,
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
    List<Wanted> wanted = wanted(plan);
    Optional<JournalEntry> same = unchanged(plan, wanted);
    if (same.isPresent()) {
      return Handled.without(result(line, RowResult.Status.UNCHANGED, prescribed, same.get()));
    }
    List<Document> documents = press.make(prescribed);
    List<Handled.Unwritten> unwritten = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      unwritten.add(wanted.get(i).made(documents.get(i)));
    }
    JournalEntry first = unwritten.get(0).entry();
    return new Handled(result(line, RowResult.Status.WRITTEN, prescribed, first), unwritten);
  }

  /** The booklet or its draft, then the sheets to fold if they are asked for. */
  private List<Wanted> wanted(Plan plan) throws ProblemException {
    String digest = inputs.digest(plan, intake.state(plan));
    Wanted booklet = new Wanted(plan.id(), digest);
    return finishing.fold()
        ? List.of(booklet, new Wanted(SharingPress.folded(plan.id()), folded(digest)))
        : List.of(booklet);
  }

  private String folded(String digest) {
    return new Sha256().word(digest).word(Integer.toString(finishing.gsm())).digits();
  }

  /** A file to make, if it is not there. */
  private record Wanted(String id, String inputs) {
    Handled.Unwritten made(Document document) {
      return new Handled.Unwritten(JournalEntry.of(id, inputs, document), document);
    }
  }

  /** What is known of the first, if all that is wanted is there. */
  private Optional<JournalEntry> unchanged(Plan plan, List<Wanted> wanted) {
    List<JournalEntry> known =
        wanted.stream().flatMap(w -> files.unchanged(w.id(), w.inputs()).stream()).toList();
    return afresh || known.size() < wanted.size()
        ? Optional.empty()
        : Optional.of(known.get(0)).filter(e -> delivery.opens(files.path(plan.id()), plan));
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
    List<String> earlier = id.isEmpty() ? List.of() : files.earlier(id);
    return RowResult.failed(row.line(), id, problems, earlier);
  }
}
