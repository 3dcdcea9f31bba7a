package org.handoutpress.batch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * A few threads that share a list of tasks. What belongs to one thread, such as fonts, is made once
 * for each.
 */
public final class Workers {
  private static final int MOST = 4;

  /** Milliseconds between two looks at whether to stop. */
  private static final int PATIENCE = 50;

  private Workers() {}

  /** A task that is done at one thread's bench. */
  @FunctionalInterface
  public interface Task<B, R> {
    R run(B bench) throws ProblemException;
  }

  /**
   * Runs all tasks, the last first: the longest come last in a set. The results are in the order of
   * the tasks, whichever thread ran them.
   *
   * @param bench makes what a thread keeps for itself
   * @throws ProblemException with the problems of all tasks, in their order, each once
   * @throws CancellationException if the watch says stop
   */
  public static <B, R> List<R> run(List<Task<B, R>> tasks, Supplier<B> bench, Watch watch)
      throws ProblemException {
    int threads =
        Math.min(tasks.size(), Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    Run<B, R> run = new Run<>(tasks, watch);
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        ends.add(pool.submit(() -> run.work(bench.get())));
      }
      for (Future<?> end : ends) {
        await(end, watch);
      }
    } finally {
      pool.shutdownNow();
    }
    return run.results();
  }

  /** Waits for a thread, but not if the run shall stop: what the thread makes is in memory only. */
  private static void await(Future<?> end, Watch watch) {
    while (!hasEnded(end)) {
      watch.check();
    }
  }

  private static boolean hasEnded(Future<?> end) {
    try {
      end.get(PATIENCE, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** One list of tasks on its way. */
  private static final class Run<B, R> {
    private final List<Task<B, R>> tasks;
    private final Watch watch;
    private final List<R> results = new ArrayList<>();
    private final List<List<Problem>> faults = new ArrayList<>();
    private final AtomicInteger next;
    private int done;

    Run(List<Task<B, R>> tasks, Watch watch) {
      this.tasks = tasks;
      this.watch = watch;
      this.next = new AtomicInteger(tasks.size());
      tasks.forEach(
          t -> {
            results.add(null);
            faults.add(List.of());
          });
    }

    void work(B bench) {
      for (int i = next.decrementAndGet(); i >= 0; i = next.decrementAndGet()) {
        watch.check();
        try {
          end(i, tasks.get(i).run(bench), List.of());
        } catch (ProblemException e) {
          end(i, null, e.problems());
        }
      }
    }

    private synchronized void end(int index, R result, List<Problem> problems) {
      results.set(index, result);
      faults.set(index, problems);
      watch.done(++done, tasks.size());
    }

    synchronized List<R> results() throws ProblemException {
      Problems problems = new Problems();
      faults.stream().flatMap(List::stream).distinct().forEach(problems::add);
      problems.throwIfAny();
      return List.copyOf(results);
    }
  }
}
