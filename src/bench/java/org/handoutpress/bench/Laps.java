package org.handoutpress.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The time that each pass of one round took, in the order in which the passes first ran. */
final class Laps {
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Runs a pass and adds its time to what the pass of this name has taken in this round. */
  <T> T time(String pass, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    try {
      return work.call();
    } finally {
      nanos.merge(pass, System.nanoTime() - start, Long::sum);
    }
  }

  Map<String, Long> nanos() {
    return nanos;
  }
}
