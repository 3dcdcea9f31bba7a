package org.handoutpress.cli;

import java.util.Locale;
import org.handoutpress.batch.RosterOutcome;

/** What a run over a roster did, in two lines. */
record RosterSummary(RosterOutcome outcome) {
  /**
   * The counts, the time, and where more is told.
   *
   * @param seconds how long it took
   */
  String print(double seconds) {
    int rows = outcome.written() + outcome.unchanged() + outcome.refused();
    return String.format(
        Locale.ROOT,
        "%d written, %d unchanged, %d refused in %.1f s (%.0f a second)\nreport: %s",
        outcome.written(),
        outcome.unchanged(),
        outcome.refused(),
        seconds,
        rows / Math.max(seconds, 0.001),
        outcome.report());
  }
}
