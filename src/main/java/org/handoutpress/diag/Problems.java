package org.handoutpress.diag;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a reader learns of many faults at once: keeps 20, counts all. */
public final class Problems {
  public static final int KEPT = 20;

  private final List<Problem> kept = new ArrayList<>();
  private int count;

  public void add(Problem problem) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  public void addAll(ProblemException e) {
    e.problems().forEach(this::add);
    count += e.more();
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** How many were found, kept or not. */
  public int count() {
    return count;
  }

  public List<Problem> kept() {
    return List.copyOf(kept);
  }

  /**
   * Ends a pass that may have found faults.
   *
   * @throws ProblemException if there was any
   */
  public void throwIfAny() throws ProblemException {
    if (count > 0) {
      throw new ProblemException(kept, count - kept.size());
    }
  }
}
