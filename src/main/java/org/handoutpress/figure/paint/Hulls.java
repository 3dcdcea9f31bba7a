package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handoutpress.figure.field.Vec2;

/** Convex hulls of points. */
final class Hulls {
  private static final double STRAIGHT = 1e-6;

  private Hulls() {}

  /** The corners counter-clockwise (Andrew 1979, the monotone chain). */
  static List<Vec2> convex(List<Vec2> points) {
    List<Vec2> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Vec2::x).thenComparingDouble(Vec2::y));
    List<Vec2> hull = chain(sorted);
    List<Vec2> backwards = new ArrayList<>(sorted);
    backwards.sort(Comparator.comparingDouble(Vec2::x).thenComparingDouble(Vec2::y).reversed());
    hull.addAll(chain(backwards));
    return hull;
  }

  // One side of the hull, without its last point.
  private static List<Vec2> chain(List<Vec2> sorted) {
    List<Vec2> side = new ArrayList<>();
    for (Vec2 p : sorted) {
      while (side.size() > 1
          && !turnsLeft(side.get(side.size() - 2), side.get(side.size() - 1), p)) {
        side.remove(side.size() - 1);
      }
      side.add(p);
    }
    side.remove(side.size() - 1);
    return side;
  }

  private static boolean turnsLeft(Vec2 a, Vec2 b, Vec2 c) {
    return b.minus(a).left().dot(c.minus(b)) > STRAIGHT;
  }
}
