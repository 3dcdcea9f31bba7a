package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/**
 * Lines are left out only where a limb grows out of the body: at least 60 % of the outline of every
 * area is drawn.
 */
public final class DrawnLines implements DrawingCheck {
  private static final double LEAST = .6;

  // Lines of fingers and toes, which are no outlines, are thinner.
  private static final double THINNEST = 2.5;

  @Override
  public List<Finding> find(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    List<Shape> shapes = drawing.shapes();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      if (Contours.is(shape) && shape.stroke().isEmpty()) {
        double share = drawn(shapes, i + 1) / length(shape);
        if (!(share >= LEAST)) {
          findings.add(finding((Ink) shape.fill().orElseThrow(), share));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Ink ink, double share) {
    return new Finding(
        "",
        String.format(
            Locale.ROOT,
            "Only %.0f %% of the outline of an area (%s) is drawn.",
            100 * share,
            Pointers.word(ink)),
        "Change the pose or the order of its layers: too much of the part lies in the body.");
  }

  // The lines that follow an area, up to the next thing that is no line.
  private static double drawn(List<Shape> shapes, int from) {
    double sum = 0;
    for (int i = from; i < shapes.size() && (stroke(shapes.get(i)) || tips(shapes.get(i))); i++) {
      Shape shape = shapes.get(i);
      if (tips(shape)) {
        sum += length(shape) / 2;
      } else if (shape.strokeWidth() > THINNEST) {
        sum += length(shape);
      }
    }
    return sum;
  }

  private static boolean stroke(Shape shape) {
    return shape.fill().isEmpty() && is(shape.stroke().orElse(null));
  }

  // The ends of lines are areas, since they thin out.
  private static boolean tips(Shape shape) {
    return is(shape.fill().orElse(null)) && shape.stroke().isEmpty();
  }

  private static boolean is(Paint paint) {
    return paint == Ink.LINE;
  }

  private static double length(Shape shape) {
    return Subpath.of(shape.outline()).stream().mapToDouble(Subpath::length).sum();
  }
}
