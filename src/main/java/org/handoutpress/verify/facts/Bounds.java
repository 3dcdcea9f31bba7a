package org.handoutpress.verify.facts;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The box of a path's curves, not of their control points: the JDK's answer differs by version. */
final class Bounds {
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  private Bounds() {}

  /** The box, within {@code flatness}; without width or height for a path of nothing. */
  static Rectangle2D of(Shape shape, double flatness) {
    Bounds bounds = new Bounds();
    double[] point = new double[6];
    for (PathIterator i = shape.getPathIterator(null, flatness); !i.isDone(); i.next()) {
      if (i.currentSegment(point) != PathIterator.SEG_CLOSE) {
        bounds.add(point[0], point[1]);
      }
    }
    return bounds.box();
  }

  private void add(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }

  private Rectangle2D box() {
    return left > right
        ? new Rectangle2D.Double()
        : new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
