package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;

/** A file that is refused, with its fault where it stands. */
final class Refused {
  private Refused() {}

  static void at(String pointer, Code code, String advice, ThrowingCallable reading) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(reading)
        .satisfies(
            e ->
                assertThat(e.problems())
                    .anySatisfy(
                        p -> {
                          assertThat(p.code()).isEqualTo(code);
                          assertThat(p.place().pointer()).isEqualTo(pointer);
                          assertThat(p.advice()).contains(advice);
                        }));
  }
}
