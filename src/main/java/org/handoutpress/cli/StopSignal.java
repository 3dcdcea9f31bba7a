package org.handoutpress.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * SIGINT and SIGTERM. The JVM ends when its shutdown hooks have, with 130 or 143; ours gives the
 * run a few seconds to end the file in hand and to clear away what it had begun.
 */
final class StopSignal implements BooleanSupplier {
  private static final int SECONDS = 4;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean raised;

  void install() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::raise, "stop"));
  }

  private void raise() {
    raised = true;
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended. */
  void end() {
    ended.countDown();
  }

  @Override
  public boolean getAsBoolean() {
    return raised;
  }
}
