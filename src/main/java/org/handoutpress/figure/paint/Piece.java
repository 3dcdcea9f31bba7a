package org.handoutpress.figure.paint;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/**
 * Something painted.
 *
 * @param silhouette what of it belongs to the heavy outline around the whole figure
 */
record Piece(List<Outline> silhouette, List<Shape> shapes) {
  /** Width of inner lines, in thousandths of the body height. */
  static final double INNER = 3.0;

  /** Width of details: fingers, toes, eyelids. */
  static final double DETAIL = 2.2;

  static Piece of(Shape... shapes) {
    return new Piece(List.of(), List.of(shapes));
  }

  /** A closed symbol with a line around it, inside or as part of the silhouette. */
  static Piece symbol(Loop loop, Ink fill, double line, boolean silhouette) {
    Outline outline = Outlines.smooth(List.of(loop));
    return new Piece(silhouette ? List.of(outline) : List.of(), List.of(lined(outline, fill, line)));
  }

  static Piece lines(List<Polyline> lines, double width) {
    return of(Shape.stroked(Outlines.lines(lines), Ink.LINE, width));
  }

  static Piece line(Polyline line, double width) {
    return lines(List.of(line), width);
  }

  /** A line that thins out to a point over the last {@code taper} units at both ends. */
  static Piece tapered(Polyline line, Ink ink, double width, double taper) {
    return of(Shape.filled(Taper.outline(line, width, taper), ink));
  }

  static Piece blot(List<Vec2> points, Ink ink) {
    return of(Shape.filled(Outlines.smooth(List.of(new Loop(points))), ink));
  }

  static Shape lined(Outline outline, Ink fill, double width) {
    Optional<Paint> line = Optional.of(Ink.LINE);
    return new Shape(outline, Optional.of(fill), line, width, false);
  }
}
