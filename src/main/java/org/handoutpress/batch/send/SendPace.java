package org.handoutpress.batch.send;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.handoutpress.batch.run.Watch;

/** Lets no more than so many messages go in a minute, evenly. */
final class SendPace {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final long LOOK = Duration.ofMillis(50).toNanos();

  private final long between;
  private final Watch watch;
  private long next = System.nanoTime();

  SendPace(int perMinute, Watch watch) {
    this.between = MINUTE / perMinute;
    this.watch = watch;
  }

  /**
   * Waits for the turn of the next message.
   *
   * @throws CancellationException if the watch says stop
   */
  void await() {
    watch.check();
    long left = next - System.nanoTime();
    while (left > 0) {
      sleep(Math.min(left, LOOK));
      watch.check();
      left = next - System.nanoTime();
    }
    next = System.nanoTime() + between;
  }

  private static void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
  }
}
