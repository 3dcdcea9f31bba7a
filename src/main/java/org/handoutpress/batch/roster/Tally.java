package org.handoutpress.batch.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handoutpress.batch.patient.SharingPress;
import org.handoutpress.batch.run.Notes;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.diag.Problems;
import org.handoutpress.plan.Warning;

/** Counts what became of the rows of a roster. */
final class Tally {
  private final int total;
  private final Set<String> absent;
  private final List<String> made = new ArrayList<>();
  private final Problems problems = new Problems();
  private int written;
  private int unchanged;
  private int skipped;
  private int refused;
  private int warned;
  private String why = "";

  /**
   * Nothing is counted yet.
   *
   * @param total how many rows there are
   * @param made ids of patients whose files were made before
   */
  Tally(int total, Set<String> made) {
    this.total = total;
    this.absent = new HashSet<>(made);
  }

  void add(RowResult row) {
    switch (row.status()) {
      case WRITTEN -> written++;
      case UNCHANGED -> unchanged++;
      case SKIPPED -> skipped++;
      case FAILED -> refused++;
    }
    row.problems().forEach(problems::add);
    absent.removeAll(List.of(row.id(), SharingPress.folded(row.id())));
    if (row.status().made()) {
      made.add(row.id());
    }
    row.remarks().warnings().forEach(this::warned);
  }

  private void warned(Warning warning) {
    warned++;
    why = warning.why();
  }

  void show(Watch watch) {
    watch.refused(refused);
    watch.done(written + unchanged + skipped + refused, total);
  }

  /** Ids of patients whose files were made before, and who were not in the roster. */
  Set<String> absent() {
    return absent;
  }

  /** Ids of patients whose files are there, in the order of the roster. */
  List<String> made() {
    return List.copyOf(made);
  }

  /** What somebody should know about the rows, although they were printed. */
  List<String> notes() {
    return warned == 0 ? List.of() : List.of(Notes.warned(warned, why));
  }

  int written() {
    return written;
  }

  int unchanged() {
    return unchanged;
  }

  int skipped() {
    return skipped;
  }

  int refused() {
    return refused;
  }

  Problems problems() {
    return problems;
  }
}
