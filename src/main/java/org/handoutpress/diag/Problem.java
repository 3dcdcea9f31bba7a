package org.handoutpress.diag;

import java.util.Objects;

/**
 * One thing that is wrong.
 *
 * @param place where it is
 * @param code its kind
 * @param what what is wrong, one sentence
 * @param advice what to do, one sentence
 * @param excerpt the source line, or empty
 */
public record Problem(Place place, Code code, String what, String advice, String excerpt) {
  public Problem {
    Objects.requireNonNull(place);
    Objects.requireNonNull(code);
    Objects.requireNonNull(what);
    Objects.requireNonNull(advice);
    Objects.requireNonNull(excerpt);
  }

  public static Problem at(Place place, Code code, String what, String advice) {
    return new Problem(place, code, what, advice, "");
  }

  /** {@code file:line:column: error[CODE]: what}, the pointer, the line, a caret, the advice. */
  public String print() {
    StringBuilder s = new StringBuilder();
    s.append(place).append(": error[").append(code).append("]: ").append(what);
    if (!place.pointer().isEmpty()) {
      s.append("\n  at ").append(place.pointer());
    }
    if (!excerpt.isBlank()) {
      int start = Math.max(0, Math.min(place.column() - 41, excerpt.length()));
      String window = excerpt.substring(start, Math.min(excerpt.length(), start + 80));
      s.append("\n    ").append(window);
      s.append("\n    ").append(" ".repeat(Math.max(0, place.column() - 1 - start))).append('^');
    }
    return s.append("\n  ").append(advice).toString();
  }
}
