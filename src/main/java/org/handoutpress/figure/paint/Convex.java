package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.handoutpress.figure.field.Vec2;

/** The convex hull of points: A. M. Andrew's monotone chain (1979). */
final class Convex {
  private Convex() {}

  /** The corners, counter-clockwise. */
  static List<Vec2> hull(List<Vec2> points) {
    List<Vec2> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Vec2::x).thenComparingDouble(Vec2::y));
    List<Vec2> hull = half(sorted);
    Collections.reverse(sorted);
    List<Vec2> upper = half(sorted);
    hull.addAll(upper);
    return hull;
  }

  private static List<Vec2> half(List<Vec2> sorted) {
    List<Vec2> chain = new ArrayList<>();
    for (Vec2 p : sorted) {
      while (chain.size() > 1 && !turnsLeft(chain, p)) {
        chain.remove(chain.size() - 1);
      }
      chain.add(p);
    }
    chain.remove(chain.size() - 1);
    return chain;
  }

  private static boolean turnsLeft(List<Vec2> chain, Vec2 p) {
    Vec2 a = chain.get(chain.size() - 2);
    Vec2 b = chain.get(chain.size() - 1);
    return b.minus(a).left().dot(p.minus(b)) > 0;
  }
}
