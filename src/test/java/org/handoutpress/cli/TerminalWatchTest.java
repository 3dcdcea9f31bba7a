package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalWatchTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void saysNothingInTheFirstSecond() {
    TerminalWatch watch = watch(true, false);
    nanos.set(900_000_000);
    watch.done(1, 12);
    watch.close();
    assertThat(shown()).isEmpty();
  }

  @Test
  void rewritesOneLineAndClearsIt() {
    TerminalWatch watch = watch(true, false);
    nanos.set(1_100_000_000);
    watch.done(3, 12);
    watch.done(6, 12);
    assertThat(shown()).contains("\r#######....").endsWith(" 6 of 12 files ").doesNotContain("\n");
    watch.close();
    assertThat(shown()).endsWith(" \r");
  }

  @Test
  void tellsThePaceOfARosterAndHowLongItWillTake() {
    TerminalWatch watch = watch(true, false);
    for (int second = 1; second <= 40; second++) {
      nanos.set(second * 1_000_000_000L);
      watch.refused(second / 10);
      watch.done(second <= 20 ? second * 50 : 1000 + (second - 20) * 2, 1240);
    }
    assertThat(shown())
        .contains(" 1000 of 1240, 50.0 a second, 5 s left, 2 refused")
        .endsWith(" 1040 of 1240, 2.0 a second, 1:40 min left, 4 refused ");
  }

  @Test
  void rewritesTheLineOfARosterOnlyFiveTimesASecond() {
    TerminalWatch watch = watch(true, false);
    for (int i = 0; i < 1000; i++) {
      nanos.set(1_100_000_000L + i * 1_000_000L);
      watch.refused(0);
      watch.done(i, 1000);
    }
    assertThat(shown().chars().filter(c -> c == '\r')).hasSizeLessThan(7);
  }

  @Test
  void saysNothingInAPipeOrWhenItShallBeQuiet() {
    for (TerminalWatch watch : new TerminalWatch[] {watch(false, false), watch(true, true)}) {
      nanos.addAndGet(9_000_000_000L);
      watch.done(3, 12);
      watch.close();
    }
    assertThat(shown()).isEmpty();
  }

  private TerminalWatch watch(boolean interactive, boolean quiet) {
    PrintStream err = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(err, err, Map.of(), interactive, () -> Run.TODAY, () -> false);
    return new TerminalWatch(around, quiet, nanos::get);
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
