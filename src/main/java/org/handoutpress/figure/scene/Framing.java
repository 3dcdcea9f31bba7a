package org.handoutpress.figure.scene;

import java.util.List;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Shape;

/** Moves shapes into a frame that begins at (0, 0), on the grid of the file that is written. */
final class Framing {
  private final Frame frame;
  private final boolean mirrored;

  private Framing(Frame frame, boolean mirrored) {
    this.frame = frame;
    this.mirrored = mirrored;
  }

  /**
   * What lies in a frame.
   *
   * @param mirrored whether left and right change places
   */
  static Drawing crop(List<Shape> shapes, Frame frame, boolean mirrored) {
    Framing framing = new Framing(frame, mirrored);
    return new Drawing(
        Math.ceil(frame.right() - frame.left()),
        onGrid(frame.bottom() - frame.top()),
        shapes.stream().map(framing::move).toList());
  }

  private Shape move(Shape s) {
    Outline outline = new Outline(s.outline().segments().stream().map(this::move).toList());
    return new Shape(outline, s.fill(), s.stroke(), s.strokeWidth(), s.roundCaps());
  }

  private Outline.Segment move(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo m) {
      return new Outline.MoveTo(x(m.x()), y(m.y()));
    }
    if (segment instanceof Outline.LineTo l) {
      return new Outline.LineTo(x(l.x()), y(l.y()));
    }
    if (segment instanceof Outline.CurveTo c) {
      return new Outline.CurveTo(x(c.x1()), y(c.y1()), x(c.x2()), y(c.y2()), x(c.x()), y(c.y()));
    }
    return segment;
  }

  private double x(double value) {
    return onGrid(mirrored ? frame.right() - value : value - frame.left());
  }

  private double y(double value) {
    return onGrid(value - frame.top());
  }

  // Adding zero turns -0.0, which would be written with a sign, into 0.0.
  private static double onGrid(double value) {
    return Math.round(value * 4) / 4.0 + 0.0;
  }
}
