package org.handoutpress.verify.facts;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The box of a path's curves, not of their control points: the JDK's answer differs by version. */
final class Bounds {
  private final Range across = new Range();
  private final Range down = new Range();

  private Bounds() {}

  /** The box; without width or height for a path of nothing. */
  static Rectangle2D of(Shape shape) {
    Bounds bounds = new Bounds();
    double[] to = new double[6];
    double[] from = new double[2];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      bounds.add(i.currentSegment(to), from, to);
    }
    return bounds.box();
  }

  private void add(int type, double[] from, double[] to) {
    int end =
        switch (type) {
          case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
          case PathIterator.SEG_QUADTO -> 2;
          case PathIterator.SEG_CUBICTO -> 4;
          default -> -1;
        };
    if (end < 0) {
      return;
    }
    across.add(to[end]);
    down.add(to[end + 1]);
    if (end == 2) {
      across.quadratic(from[0], to[0], to[2]);
      down.quadratic(from[1], to[1], to[3]);
    } else if (end == 4) {
      across.cubic(from[0], to[0], to[2], to[4]);
      down.cubic(from[1], to[1], to[3], to[5]);
    }
    from[0] = to[end];
    from[1] = to[end + 1];
  }

  private Rectangle2D box() {
    return across.isEmpty()
        ? new Rectangle2D.Double()
        : new Rectangle2D.Double(across.least(), down.least(), across.length(), down.length());
  }
}
