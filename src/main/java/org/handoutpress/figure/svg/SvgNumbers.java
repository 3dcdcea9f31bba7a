package org.handoutpress.figure.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as short as SVG allows them. */
final class SvgNumbers {
  private static final int DIGITS = 3;

  private SvgNumbers() {}

  /** At most three decimals, no zero before the point nor at the end. */
  static String text(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0) {
      return "0";
    }
    String s = rounded.stripTrailingZeros().toPlainString();
    return s.replaceFirst("^(-?)0\\.", "$1.");
  }

  /** The same number on the grid of thousandths. */
  static double round(double value) {
    return Math.round(value * 1000) / 1000.0 + 0.0;
  }
}
