package org.handoutpress.figure.check;

import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Vec2;

/** Nothing of a picture lies outside its frame, and no arrow touches it. */
public final class InsideFrame implements DrawingCheck {
  // Coordinates are rounded to tenths.
  private static final double ROUNDING = .1;

  @Override
  public List<Finding> find(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(shape -> !inside(drawing, shape))
        .map(InsideFrame::finding)
        .distinct()
        .toList();
  }

  private static Finding finding(Shape shape) {
    String what =
        shape.fill().or(shape::stroke).filter(p -> p == Ink.ARROW).isPresent()
            ? "An arrow"
            : "A line";
    return new Finding(
        "",
        String.format(Locale.ROOT, "%s leaves the frame of the picture.", what),
        "Move it inwards, or make the frame larger.");
  }

  private static boolean inside(Drawing drawing, Shape shape) {
    double line = shape.stroke().isPresent() ? shape.strokeWidth() / 2 : 0;
    double least = line - ROUNDING;
    for (Subpath path : Subpath.of(shape.outline())) {
      for (Vec2 p : path.points()) {
        boolean in =
            p.x() >= least
                && p.y() >= least
                && p.x() <= drawing.width() - least
                && p.y() <= drawing.height() - least;
        if (!in) {
          return false;
        }
      }
    }
    return true;
  }
}
