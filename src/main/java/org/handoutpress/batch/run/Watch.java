package org.handoutpress.batch.run;

import java.util.concurrent.CancellationException;

/** Who looks on while jobs run: is told how far they are, and may ask them to stop. */
public interface Watch {
  /** One more of {@code total} steps is done; called from any thread. */
  void done(int done, int total);

  /** So many rows of a roster are refused by now. */
  default void refused(int refused) {}

  /** Whether the run shall end before its next file. */
  boolean stopped();

  /**
   * To be called where a run may end.
   *
   * @throws CancellationException if it shall
   */
  default void check() {
    if (stopped()) {
      throw new CancellationException("stopped");
    }
  }
}
