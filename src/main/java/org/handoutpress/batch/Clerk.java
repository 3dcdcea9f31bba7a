package org.handoutpress.batch;

import java.util.ArrayList;
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
    Prescribed prescribed = intake.admit(plan);
    Remarks remarks = Remarks.on(prescribed);
    List<Wanted> wanted = wanted(plan);
    Optional<JournalEntry> same = unchanged(wanted);
    if (same.isPresent()) {
      return Handled.without(RowResult.of(line, RowResult.Status.UNCHANGED, same.get(), remarks));
    }
    List<Document> documents = press.make(prescribed);
    List<Handled.Unwritten> files = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      files.add(wanted.get(i).made(documents.get(i)));
    }
    JournalEntry booklet = files.get(0).entry();
    return new Handled(RowResult.of(line, RowResult.Status.WRITTEN, booklet, remarks), files);
  }

  /** The booklet, then the sheets to fold if they are asked for. */
  private List<Wanted> wanted(Plan plan) {
    String digest = inputs.digest(plan);
    Wanted booklet = new Wanted(plan.id(), digest);
    return finishing.fold()
        ? List.of(booklet, new Wanted(PatientFiles.folded(plan.id()), folded(digest)))
        : List.of(booklet);
  }

  private String folded(String digest) {
    return new Sha256().word(digest).word(Integer.toString(finishing.gsm())).digits();
  }

  /** What is known of the booklet, if all that is wanted is there. */
  private Optional<JournalEntry> unchanged(List<Wanted> wanted) {
    List<JournalEntry> known =
        wanted.stream().flatMap(w -> files.unchanged(w.id(), w.inputs()).stream()).toList();
    return afresh || known.size() < wanted.size() ? Optional.empty() : Optional.of(known.get(0));
  }

  /** A file to make, if it is not there. */
  private record Wanted(String id, String inputs) {
    Handled.Unwritten made(Document document) {
      return new Handled.Unwritten(JournalEntry.of(id, inputs, document), document);
    }
  }

  private RowResult refused(Row row, List<Problem> problems) {
    String id = row.id().orElse("");
    List<String> earlier = id.isEmpty() ? List.of() : files.earlier(id);
    return RowResult.failed(row.line(), id, problems, earlier);
  }
}
