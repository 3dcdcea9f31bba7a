package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Roster;
import org.handoutpress.plan.Row;

/** Goes once over a roster: hands out its rows, and takes the results in the order of the rows. */
final class RosterRun {
  /** Milliseconds between two looks at whether to stop. */
  private static final int PATIENCE = 50;

  private final Crew crew;
  private final Watch watch;
  private final Tally tally;
  private final int window;
  private final Deque<CompletableFuture<RowResult>> pending = new ArrayDeque<>();

  /**
   * Goes over a roster with a crew.
   *
   * @param window how many rows may be under way at once: what the run needs of memory
   */
  RosterRun(Crew crew, Watch watch, Tally tally, int window) {
    this.crew = crew;
    this.watch = watch;
    this.tally = tally;
    this.window = window;
  }

  /**
   * Goes to the end.
   *
   * @throws ProblemException if the roster is no longer what it was, or the machine fails
   * @throws CancellationException if the watch says stop
   */
  void go(Path file, ReportFile report) throws ProblemException, IOException {
    try (Roster roster = open(file)) {
      Optional<Row> row = next(file, roster);
      while (row.isPresent()) {
        pending.add(crew.start(row.get()));
        while (pending.size() >= window || isDone(pending.peek())) {
          settle(report);
        }
        row = next(file, roster);
      }
      while (!pending.isEmpty()) {
        settle(report);
      }
    }
  }

  private static boolean isDone(CompletableFuture<RowResult> first) {
    return first != null && first.isDone();
  }

  private void settle(ReportFile report) throws ProblemException, IOException {
    RowResult result = await(pending.remove());
    report.add(result);
    tally.add(result);
    tally.show(watch);
  }

  private RowResult await(CompletableFuture<RowResult> future) throws ProblemException {
    Optional<RowResult> result = Optional.empty();
    while (result.isEmpty()) {
      watch.check();
      result = poll(future);
    }
    return result.get();
  }

  private static Optional<RowResult> poll(CompletableFuture<RowResult> future)
      throws ProblemException {
    try {
      return Optional.of(future.get(PATIENCE, TimeUnit.MILLISECONDS));
    } catch (TimeoutException notYet) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw cause(e.getCause());
    }
  }

  private static ProblemException cause(Throwable cause) {
    if (cause instanceof ProblemException problem) {
      return problem;
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(cause);
  }

  private static Roster open(Path file) throws ProblemException {
    try {
      return Roster.open(file);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static Optional<Row> next(Path file, Roster roster) throws ProblemException {
    try {
      return roster.next();
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  static ProblemException unreadable(Path file) {
    return new ProblemException(
        Problem.at(
            Place.file(file.toString()),
            Code.MISSING_FILE,
            "This file cannot be read to its end.",
            "Put it on a disk of this machine, and run the same command again."));
  }
}
