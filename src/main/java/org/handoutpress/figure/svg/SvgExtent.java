package org.handoutpress.figure.svg;

import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Shape;

/** Where the paths of a drawing lie in its frame. */
final class SvgExtent {
  /** How many frames away a point may be; numbers beyond are too large for a PDF. */
  private static final double FAR = 100;

  private static final double MOST_LONGER = 20;
  private static final double MOST_EMPTY = 0.5;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  private SvgExtent() {}

  /** Refuses a drawing that would not be seen, or be a speck in an empty frame. */
  static void check(SvgElement svg, Drawing drawing) throws ProblemException {
    double longer = Math.max(drawing.width(), drawing.height());
    if (longer > MOST_LONGER * Math.min(drawing.width(), drawing.height())) {
      throw svg.fault(
          "One side of the picture is over 20 times the other.",
          "Cut off what is empty, or make another picture.");
    }
    SvgExtent extent = new SvgExtent();
    drawing.shapes().forEach(extent::add);
    if (extent.emptiest(drawing) >= 1) {
      throw svg.fault(
          "Nothing is painted inside the frame of the picture.", "Draw inside its viewBox.");
    }
    if (extent.emptiest(drawing) > MOST_EMPTY) {
      throw svg.fault(
          "More than half of the picture is an empty margin.",
          "Fit the page to the drawing and save it again; in Inkscape: Edit, Resize Page to"
              + " Selection.");
    }
  }

  /** Refuses points that are no numbers or lie far away. */
  static void check(SvgElement element, SvgFrame frame, Shape shape) throws ProblemException {
    double far = FAR * Math.max(frame.width(), frame.height());
    boolean near =
        shape.strokeWidth() <= far
            && shape.outline().segments().stream()
                .flatMap(SvgExtent::points)
                .allMatch(p -> Math.abs(p[0]) <= far && Math.abs(p[1]) <= far);
    if (!near) {
      throw element.fault(
          "This part lies, or reaches, far outside the picture.",
          "Move it into the frame, or delete it.");
    }
  }

  private void add(Shape shape) {
    double reach = shape.strokeWidth() / 2;
    shape.outline().segments().stream().flatMap(SvgExtent::points).forEach(p -> add(p, reach));
  }

  private void add(double[] point, double reach) {
    left = Math.min(left, point[0] - reach);
    top = Math.min(top, point[1] - reach);
    right = Math.max(right, point[0] + reach);
    bottom = Math.max(bottom, point[1] + reach);
  }

  /** The largest share of a side that is empty at one end of it. */
  private double emptiest(Drawing drawing) {
    double across = Math.max(left, drawing.width() - right) / drawing.width();
    double down = Math.max(top, drawing.height() - bottom) / drawing.height();
    return Math.max(across, down);
  }

  private static Stream<double[]> points(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo m) {
      return Stream.of(new double[] {m.x(), m.y()});
    }
    if (segment instanceof Outline.LineTo l) {
      return Stream.of(new double[] {l.x(), l.y()});
    }
    if (segment instanceof Outline.CurveTo c) {
      return Stream.of(
          new double[] {c.x1(), c.y1()},
          new double[] {c.x2(), c.y2()},
          new double[] {c.x(), c.y()});
    }
    return Stream.empty();
  }
}
