package org.handoutpress.cli;

import java.util.Locale;

/**
 * How far a run is, on one line of a terminal.
 *
 * @param refused how many rows of a roster are refused
 * @param rate how many a second; 0 if that is not to be told
 */
record ProgressLine(int done, int total, int refused, double rate) {
  private static final int WIDTH = 30;

  String print() {
    int full = (int) ((long) WIDTH * done / Math.max(1, total));
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    return bar + " " + done + " of " + total + (rate > 0 ? booklets() : " files") + " ";
  }

  private String booklets() {
    return String.format(Locale.ROOT, ", %.1f a second, %s left", rate, left())
        + (refused > 0 ? ", " + refused + " refused" : "");
  }

  private String left() {
    long seconds = (long) Math.ceil((total - done) / rate);
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
  }
}
