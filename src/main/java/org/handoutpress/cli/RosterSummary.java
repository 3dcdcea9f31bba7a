package org.handoutpress.cli;

import java.util.Locale;
import org.handoutpress.batch.roster.RosterOutcome;

/**
 * What a run over a roster did, in two lines.
 *
 * @param mail whether it made drafts, which not every patient is to get
 */
record RosterSummary(RosterOutcome outcome, boolean mail) {
  /**
   * The counts, the time, and where more is told.
   *
   * @param seconds how long it took
   */
  String print(double seconds) {
    int rows = outcome.written() + outcome.unchanged() + outcome.skipped() + outcome.refused();
    String skipped =
        mail ? String.format(Locale.ROOT, "%d without a draft, ", outcome.skipped()) : "";
    return String.format(
        Locale.ROOT,
        "%d written, %d unchanged, %s%d refused in %.1f s (%.0f a second)\nreport: %s",
        outcome.written(),
        outcome.unchanged(),
        skipped,
        outcome.refused(),
        seconds,
        rows / Math.max(seconds, 0.001),
        outcome.report());
  }
}
