package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** A field's outline, filled, with the line around it. */
final class Contour {
  private static final double SMALLEST_AREA = 120;
  private static final double SAMPLE = 2.5;
  private static final int SHORTEST_RUN = 5;
  private static final double TAPER = 26;

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
    List<Shape> shapes = new ArrayList<>();
    shapes.add(Shape.filled(Outlines.below(loops), fill));
    List<Polyline> tapered = new ArrayList<>();
    for (Loop loop : loops) {
      if (loop.points().stream().noneMatch(hidden)) {
        shapes.add(Shape.stroked(Outlines.smooth(List.of(loop)), Ink.LINE, Piece.INNER));
      } else {
        tapered.addAll(runs(loop, hidden));
      }
    }
    shapes.addAll(Taper.paint(tapered, Ink.LINE, Piece.INNER, TAPER));
    return new Piece(List.of(field), List.of(), shapes);
  }

  static List<Loop> loops(Field field) {
    return field.contours().stream()
        .filter(l -> Math.abs(l.area()) > SMALLEST_AREA)
        .map(l -> l.smoothed().fromRightmost())
        .toList();
  }

  private static List<Polyline> runs(Loop loop, Predicate<Vec2> hidden) {
    Polyline around = new Polyline(loop.closed());
    int count = Math.max((int) (around.length() / SAMPLE), 8);
    List<Vec2> points = around.between(0, around.length(), count + 1).points();
    int start = 0;
    while (start < count && !hidden.test(points.get(start))) {
      start++;
    }
    List<Polyline> runs = new ArrayList<>();
    List<Vec2> run = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      Vec2 p = points.get((start + i) % count);
      if (i < count && !hidden.test(p)) {
        run.add(p);
      } else if (!run.isEmpty()) {
        if (run.size() > SHORTEST_RUN) {
          runs.add(new Polyline(run));
        }
        run = new ArrayList<>();
      }
    }
    return runs;
  }
}
