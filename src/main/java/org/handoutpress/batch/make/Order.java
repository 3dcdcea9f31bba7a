package org.handoutpress.batch.make;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody wants to have made. */
public sealed interface Order {
  /**
   * The waiting room set: every card, the booklet, the tracking sheet on paper and as a form, the
   * posters, and a page to find them.
   */
  record Everything() implements Order {}

  /**
   * One file a card, and one with all of them.
   *
   * @param exercises ids; empty: all
   */
  record Cards(List<String> exercises) implements Order {
    public Cards {
      exercises = List.copyOf(exercises);
    }
  }

  /** The booklet of a programme; without one, of all exercises. */
  record Booklet(Optional<String> programme) implements Order {}

  /**
   * The weekly sheet of a programme; without one, of the clinic's usual one.
   *
   * @param weekOf any day of the week to print; empty: the patient writes it in
   * @param form whether also one to fill in on a screen
   */
  record Tracker(Optional<String> programme, Optional<LocalDate> weekOf, boolean form)
      implements Order {}

  /** All exercises on one page: for the wall, and for the fridge. */
  record Posters() implements Order {}
}
