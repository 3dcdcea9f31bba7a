package org.handoutpress.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.handoutpress.batch.Watch;

/** Shows on one line of a terminal how far a run is, once it has taken more than a second. */
final class TerminalWatch implements Watch, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private final boolean shown;
  private final BooleanSupplier stopped;
  private final LongSupplier nanos;
  private final long start;
  private boolean begun;

  TerminalWatch(Surroundings around, boolean quiet, LongSupplier nanos) {
    this.terminal = around.err();
    this.shown = around.interactive() && !quiet;
    this.stopped = around.stopped();
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public synchronized void done(int done, int total) {
    if (shown && nanos.getAsLong() - start > PATIENCE) {
      String bar = "#".repeat(WIDTH * done / total) + ".".repeat(WIDTH - WIDTH * done / total);
      terminal.print("\r" + bar + " " + done + " of " + total + " files ");
      terminal.flush();
      begun = true;
    }
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
    if (begun) {
      terminal.print("\r" + " ".repeat(WIDTH + 24) + "\r");
      terminal.flush();
      begun = false;
    }
  }
}
