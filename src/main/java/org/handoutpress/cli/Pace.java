package org.handoutpress.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast a run is, from its last ten seconds: what was left as it is goes by much faster than
 * what is made.
 */
final class Pace {
  private static final double SPAN = 10;

  /** Seconds since the start, and how many were done then. */
  private record Sample(double seconds, int done) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  /** So many are done at this time, in seconds since the start. */
  void add(double seconds, int done) {
    samples.add(new Sample(seconds, done));
    while (samples.size() > 2 && samples.peek().seconds() < seconds - SPAN) {
      samples.remove();
    }
  }

  /** How many a second; 0 as long as nobody can tell. */
  double rate() {
    if (samples.isEmpty()) {
      return 0;
    }
    Sample first = samples.getFirst();
    Sample last = samples.getLast();
    double seconds = last.seconds() - first.seconds();
    return seconds > 0 ? (last.done() - first.done()) / seconds : 0;
  }
}
