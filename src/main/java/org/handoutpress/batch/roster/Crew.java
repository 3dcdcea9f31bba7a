package org.handoutpress.batch.roster;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.handoutpress.plan.Row;

/** Several clerks who share the rows of a roster, each with a press of their own. */
final class Crew implements AutoCloseable {
  private static final int LONGEST_END = 2;

  private final Outbox outbox;
  private final ExecutorService makers;
  private final ThreadLocal<Clerk> clerk;
  private volatile boolean ended;

  Crew(int size, Supplier<Clerk> clerks, Outbox outbox) {
    this.outbox = outbox;
    this.makers = Executors.newFixedThreadPool(size);
    this.clerk = ThreadLocal.withInitial(clerks);
  }

  /** Hands a row to the next clerk who is free, and what is made to the outbox. */
  CompletableFuture<RowResult> start(Row row) {
    return CompletableFuture.supplyAsync(() -> handle(row), makers).thenCompose(outbox::put);
  }

  private Handled handle(Row row) {
    if (ended) {
      throw new CancellationException("ended");
    }
    return clerk.get().handle(row);
  }

  /** Lets everybody end what is in hand, for a short while. */
  @Override
  public void close() {
    ended = true;
    makers.shutdown();
    await(makers, LONGEST_END, TimeUnit.SECONDS);
    outbox.close();
  }

  static void await(ExecutorService threads, long time, TimeUnit unit) {
    try {
      if (!threads.awaitTermination(time, unit)) {
        threads.shutdown();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
