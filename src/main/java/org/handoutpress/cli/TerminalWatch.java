package org.handoutpress.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.handoutpress.batch.run.Watch;

/** Shows on one line of a terminal how far a run is, once it has taken more than a second. */
final class TerminalWatch implements Watch, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  /** Seconds between two looks at the pace, and for a roster between two lines. */
  private static final double BETWEEN = 0.2;

  private final PrintStream terminal;
  private final boolean shown;
  private final BooleanSupplier stopped;
  private final LongSupplier nanos;
  private final long start;
  private final Pace pace = new Pace();
  private boolean paced;
  private double last = -BETWEEN;
  private int refused;
  private int width;

  TerminalWatch(Surroundings around, boolean quiet, LongSupplier nanos) {
    this.terminal = around.err();
    this.shown = around.interactive() && !quiet;
    this.stopped = around.stopped();
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public synchronized void refused(int count) {
    paced = true;
    refused = count;
  }

  @Override
  public synchronized void done(int done, int total) {
    if (!shown || (paced && seconds() < last + BETWEEN)) {
      return;
    }
    last = seconds();
    pace.add(last, done);
    if (nanos.getAsLong() - start > PATIENCE) {
      print(new ProgressLine(done, total, refused, paced ? pace.rate() : 0).print());
    }
  }

  /** Over the line before, whichever is longer. */
  private void print(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.flush();
    width = line.length();
  }

  @Override
  public boolean stopped() {
    return stopped.getAsBoolean();
  }

  /** Seconds since the start. */
  double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
      width = 0;
    }
  }
}
