package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.handoutpress.batch.files.WriteProblem;
import org.handoutpress.diag.ProblemException;

/**
 * A few threads that write finished files while others make the next ones: forcing a file to the
 * disk is mostly waiting. What waits here is bounded in bytes.
 */
final class Outbox implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int ROOM = 8 << 20;
  private static final int LONGEST_END = 1;

  private final PatientFiles files;
  private final Semaphore room = new Semaphore(ROOM);
  private final ExecutorService writers = Executors.newFixedThreadPool(THREADS);

  Outbox(PatientFiles files) {
    this.files = files;
  }

  /**
   * Takes what is to be written, once there is room for it.
   *
   * @return the result when it is written, or a {@link ProblemException} if the machine fails
   */
  CompletableFuture<RowResult> put(Handled row) {
    CompletableFuture<RowResult> done = new CompletableFuture<>();
    if (row.unwritten().isEmpty()) {
      done.complete(row.result());
    } else {
      int size = Math.min(ROOM, row.size());
      room.acquireUninterruptibly(size);
      writers.execute(() -> write(row, size, done));
    }
    return done;
  }

  private void write(Handled row, int size, CompletableFuture<RowResult> done) {
    try {
      files.put(row.unwritten());
      done.complete(row.result());
    } catch (IOException e) {
      Path path = files.folder().path().resolve(row.result().file());
      done.completeExceptionally(new ProblemException(WriteProblem.of(path, e)));
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    } finally {
      room.release(size);
    }
  }

  /**
   * Waits for what is being written; never interrupts it, which would close the files' channels.
   */
  @Override
  public void close() {
    writers.shutdown();
    Crew.await(writers, LONGEST_END, TimeUnit.SECONDS);
  }
}
