package org.handoutpress.figure.sheet;

import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Shape;

/** Where a drawing's corner goes on a sheet, and how large it becomes. */
record Placement(double x, double y, double scale) {
  Shape of(Shape s) {
    return new Shape(of(s.outline()), s.fill(), s.stroke(), s.strokeWidth() * scale, s.roundCaps());
  }

  Outline of(Outline outline) {
    return new Outline(outline.segments().stream().map(this::of).toList());
  }

  private Outline.Segment of(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo m) {
      return new Outline.MoveTo(px(m.x()), py(m.y()));
    }
    if (segment instanceof Outline.LineTo l) {
      return new Outline.LineTo(px(l.x()), py(l.y()));
    }
    if (segment instanceof Outline.CurveTo c) {
      return new Outline.CurveTo(
          px(c.x1()), py(c.y1()), px(c.x2()), py(c.y2()), px(c.x()), py(c.y()));
    }
    return segment;
  }

  private double px(double value) {
    return onGrid(x + value * scale);
  }

  private double py(double value) {
    return onGrid(y + value * scale);
  }

  // Quarters, as in the files of the pictures.
  private static double onGrid(double value) {
    return Math.round(value * 4) / 4.0;
  }
}
