package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;

/** A tint and rising lines at 45 degrees over an area; the lines are cut where the area ends. */
final class Hatch {
  private static final double SPACING = 11;
  private static final double WIDTH = 3.2;
  private static final double SHORTEST = 4;

  // Half the width of a line, so that its edge stays inside as well.
  private static final double CLEAR = 1.6;

  private Hatch() {}

  static Piece of(Field area, Ink tint) {
    Shape ground = Shape.filled(Outlines.smooth(Contour.loops(area)), tint);
    Outline lines = Outlines.strokes(strokes(Contour.loops(area.inset(CLEAR))));
    Paint hatch = Ink.HATCH;
    return Piece.of(ground, new Shape(lines, Optional.empty(), Optional.of(hatch), WIDTH, false));
  }

  // A line is where x - y is constant; it is inside between an odd crossing and the next.
  static List<List<Vec2>> strokes(List<Loop> area) {
    List<Vec2> points = area.stream().flatMap(l -> l.points().stream()).toList();
    double low = points.stream().mapToDouble(p -> p.x() - p.y()).min().orElse(0);
    double high = points.stream().mapToDouble(p -> p.x() - p.y()).max().orElse(0);
    List<List<Vec2>> out = new ArrayList<>();
    for (double k = Math.ceil(low / SPACING) * SPACING; k < high; k += SPACING) {
      List<Double> crossings = crossings(area, k);
      for (int i = 0; i + 1 < crossings.size(); i += 2) {
        double from = crossings.get(i);
        double to = crossings.get(i + 1);
        if (to - from > SHORTEST) {
          out.add(List.of(new Vec2(from, from - k), new Vec2(to, to - k)));
        }
      }
    }
    return out;
  }

  private static List<Double> crossings(List<Loop> area, double k) {
    List<Double> xs = new ArrayList<>();
    for (Loop loop : area) {
      List<Vec2> p = loop.closed();
      for (int i = 1; i < p.size(); i++) {
        double a = p.get(i - 1).x() - p.get(i - 1).y() - k;
        double b = p.get(i).x() - p.get(i).y() - k;
        if ((a < 0) != (b < 0)) {
          xs.add(p.get(i - 1).towards(p.get(i), a / (a - b)).x());
        }
      }
    }
    xs.sort(null);
    return xs;
  }
}
