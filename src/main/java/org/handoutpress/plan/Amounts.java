package org.handoutpress.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of a dose that a plan names; the others are the exercise's own.
 *
 * @param restSeconds the rest between repeats
 */
public record Amounts(
    OptionalInt sets,
    OptionalInt repeats,
    Optional<Hold> hold,
    OptionalInt restSeconds,
    OptionalInt timesADay,
    OptionalInt daysAWeek,
    OptionalInt weeks) {
  /** Nothing is named: the exercise's own dose. */
  public static final Amounts NONE =
      new Amounts(
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());
}
