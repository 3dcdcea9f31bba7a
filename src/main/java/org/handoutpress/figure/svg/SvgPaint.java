package org.handoutpress.figure.svg;

import java.util.Locale;
import java.util.Optional;
import org.handoutpress.figure.Paint.Ink;

/** How a role is named in the {@code class} of an SVG element: {@code shirt-far}. */
final class SvgPaint {
  /** Stands before the role of a stroke where the fill has a role of its own. */
  static final String STROKE = "stroke-";

  private SvgPaint() {}

  static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Ink> ink(String name) {
    for (Ink ink : Ink.values()) {
      if (name(ink).equals(name)) {
        return Optional.of(ink);
      }
    }
    return Optional.empty();
  }
}
