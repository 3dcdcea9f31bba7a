package org.handoutpress.pdf;

import org.handoutpress.geom.Rect;

/**
 * The user space of a page: y upwards from the bottom left (ISO 32000-1, 8.3.2.3), in whole
 * hundredths of a point, which is finer than a printer.
 *
 * @param height of the page in thousandths of a point
 */
record PageSpace(int height) {
  /** Hundredths of a point from the left. */
  int x(int fromLeft) {
    return Math.round(fromLeft / 10f);
  }

  /** Hundredths of a point from the bottom. */
  int y(int fromTop) {
    return Math.round((height - fromTop) / 10f);
  }

  /** A rectangle as an array: ISO 32000-1, 7.9.5. */
  Syntax array(Rect r) {
    Syntax array = Syntax.of("[").hundredths(x(r.x())).put(' ').hundredths(y(r.bottom()));
    return array.put(' ').hundredths(x(r.right())).put(' ').hundredths(y(r.y())).put(']');
  }
}
