package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Shape;

/** The smallest upright rectangle around shapes, in their units; y downwards. */
record Frame(double left, double top, double right, double bottom) {
  private static final int STEPS = 8;

  /** Around all shapes with the lines at their edges. */
  static Frame around(List<Shape> shapes) {
    Frame frame = new Frame(1e9, 1e9, -1e9, -1e9);
    for (Shape shape : shapes) {
      double line = shape.strokeWidth() / 2;
      for (double[] p : points(shape.outline())) {
        frame = frame.with(p[0], p[1], line);
      }
    }
    return frame;
  }

  Frame grown(double margin) {
    return new Frame(left - margin, top - margin, right + margin, bottom + margin);
  }

  private Frame with(double x, double y, double line) {
    return new Frame(
        Math.min(left, x - line),
        Math.min(top, y - line),
        Math.max(right, x + line),
        Math.max(bottom, y + line));
  }

  private static List<double[]> points(Outline outline) {
    List<double[]> out = new ArrayList<>();
    double[] at = {0, 0};
    for (Outline.Segment s : outline.segments()) {
      if (s instanceof Outline.MoveTo m) {
        at = new double[] {m.x(), m.y()};
      } else if (s instanceof Outline.LineTo l) {
        at = new double[] {l.x(), l.y()};
      } else if (s instanceof Outline.CurveTo c) {
        addCurve(out, at, c);
        at = new double[] {c.x(), c.y()};
      }
      out.add(at);
    }
    return out;
  }

  private static void addCurve(List<double[]> out, double[] from, Outline.CurveTo c) {
    for (int i = 1; i < STEPS; i++) {
      double t = (double) i / STEPS;
      double s = 1 - t;
      double w0 = s * s * s;
      double w1 = 3 * s * s * t;
      double w2 = 3 * s * t * t;
      double w3 = t * t * t;
      out.add(
          new double[] {
            w0 * from[0] + w1 * c.x1() + w2 * c.x2() + w3 * c.x(),
            w0 * from[1] + w1 * c.y1() + w2 * c.y2() + w3 * c.y()
          });
    }
  }
}
