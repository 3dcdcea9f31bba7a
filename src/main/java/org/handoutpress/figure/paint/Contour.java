package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;

/** A field's outline, filled, with the line around it. */
final class Contour {
  private static final double SMALLEST_AREA = 120;

  private Contour() {}

  static Piece of(Field field, Ink fill) {
    Outline outline = Outlines.smooth(loops(field));
    return new Piece(List.of(field), List.of(), List.of(Piece.lined(outline, fill, Piece.INNER)));
  }

  /**
   * The same, but without the line where {@code hidden} says so: there a limb grows out of the
   * body, and the line thins out towards it.
   */
  static Piece of(Field field, Ink fill, Predicate<Vec2> hidden) {
    List<Loop> loops = loops(field);
    if (loops.stream().flatMap(l -> l.points().stream()).noneMatch(hidden)) {
      return of(field, fill);
    }
    Shape all = Piece.lined(Outlines.smooth(loops), fill, Piece.INNER);
    List<Shape> shapes = new ArrayList<>(List.of(all));
    for (Loop loop : loops) {
      Seam.along(loop, field, hidden).ifPresent(o -> shapes.add(Shape.filled(o, fill)));
    }
    return new Piece(List.of(field), List.of(), shapes);
  }

  static List<Loop> loops(Field field) {
    return field.contours().stream()
        .filter(l -> Math.abs(l.area()) > SMALLEST_AREA)
        .map(l -> l.smoothed().fromRightmost())
        .toList();
  }
}
