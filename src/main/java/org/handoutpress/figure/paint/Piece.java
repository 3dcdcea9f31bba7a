package org.handoutpress.figure.paint;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/**
 * Something painted, and what of it takes part in the heavy line around the whole figure.
 *
 * @param fields areas that take part
 * @param loops symbols that take part
 */
record Piece(List<Field> fields, List<Loop> loops, List<Shape> shapes) {
  /** Width of inner lines, in thousandths of the body height. */
  static final double INNER = 3.0;

  /** Width of details: fingers, toes, eyelids. */
  static final double DETAIL = 2.2;

  static Piece of(Shape... shapes) {
    return new Piece(List.of(), List.of(), List.of(shapes));
  }

  /** A closed symbol with a line around it, inside or as part of the silhouette. */
  static Piece symbol(Loop loop, Ink fill, double line, boolean silhouette) {
    Outline outline = Outlines.smooth(List.of(loop));
    List<Loop> edge = silhouette ? List.of(loop) : List.of();
    return new Piece(List.of(), edge, List.of(lined(outline, fill, line)));
  }

  static Piece lines(List<Polyline> lines, double width) {
    return of(Shape.stroked(Outlines.lines(lines), Ink.LINE, width));
  }

  static Piece line(Polyline line, double width) {
    return lines(List.of(line), width);
  }

  /** A line that thins out to a point over the last {@code taper} units at both ends. */
  static Piece tapered(Polyline line, Ink ink, double width, double taper) {
    return new Piece(List.of(), List.of(), Taper.paint(List.of(line), ink, width, taper));
  }

  static Piece blot(List<Vec2> points, Ink ink) {
    return of(Shape.filled(Outlines.detail(new Loop(points)), ink));
  }

  static Shape lined(Outline outline, Ink fill, double width) {
    Optional<Paint> line = Optional.of(Ink.LINE);
    return new Shape(outline, Optional.of(fill), line, width, false);
  }
}
