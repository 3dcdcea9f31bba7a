package org.handoutpress.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Repeats a round in one JVM, first to warm up, then to measure, and tells where the time goes. */
final class Harness {
  /** The thing measured: the whole of it, and inside it the passes handed to {@code laps}. */
  interface Round {
    void run(Laps laps) throws Exception;
  }

  private static final String TOTAL = "total";

  private final int warmups;
  private final int runs;

  Harness(int warmups, int runs) {
    this.warmups = warmups;
    this.runs = runs;
  }

  /** A plain table of milliseconds; a pass's share is of the sum of all totals. */
  String measure(Round round) throws Exception {
    for (int i = 0; i < warmups; i++) {
      round.run(new Laps());
    }
    Map<String, List<Long>> samples = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      sample(round)
          .forEach((name, t) -> samples.computeIfAbsent(name, n -> new ArrayList<>()).add(t));
    }
    return table(samples);
  }

  private static Map<String, Long> sample(Round round) throws Exception {
    Laps laps = new Laps();
    long start = System.nanoTime();
    round.run(laps);
    long total = System.nanoTime() - start;
    Map<String, Long> times = new LinkedHashMap<>(laps.nanos());
    times.put(TOTAL, total);
    return times;
  }

  private String table(Map<String, List<Long>> samples) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%d runs after %d to warm up, in ms%n", runs, warmups));
    table.append(
        String.format(
            Locale.ROOT, "%-16s %9s %9s %9s %7s%n", "pass", "median", "min", "max", "share"));
    double all = sum(samples.get(TOTAL));
    samples.forEach((name, times) -> table.append(row(name, times, all)));
    return table.toString();
  }

  private static String row(String name, List<Long> times, double all) {
    double[] sorted = times.stream().mapToDouble(Long::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-16s %9.2f %9.2f %9.2f %6.1f%%%n",
        name,
        millis(median(sorted)),
        millis(sorted[0]),
        millis(sorted[sorted.length - 1]),
        100 * Arrays.stream(sorted).sum() / all);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private static double millis(double nanos) {
    return nanos / 1e6;
  }

  private static double sum(List<Long> times) {
    return times.stream().mapToDouble(Long::doubleValue).sum();
  }
}
