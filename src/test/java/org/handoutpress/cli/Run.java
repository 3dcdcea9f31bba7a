package org.handoutpress.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One run of the program inside the test's own process: its exit code and what it said. */
record Run(int code, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Run handouts(Object... words) {
    return handouts(Map.of(), false, () -> false, words);
  }

  /** A month later. */
  static Run onAnotherDay(Object... words) {
    return handouts(TODAY.plusMonths(1), Map.of(), false, () -> false, words);
  }

  static Run handouts(
      Map<String, String> environment, boolean watched, BooleanSupplier stopped, Object... words) {
    return handouts(TODAY, environment, watched, stopped, words);
  }

  private static Run handouts(
      LocalDate today,
      Map<String, String> environment,
      boolean watched,
      BooleanSupplier stopped,
      Object... words) {
    List<String> args = new ArrayList<>();
    for (Object word : words) {
      args.add(word.toString());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new Surroundings(print(out), print(err), environment, watched, () -> today, stopped));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
