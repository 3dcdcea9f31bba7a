package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;

/** Finds where a closed line crosses itself. */
final class Crossing {
  // What a crossing cuts off: less is the rounding of a sharp corner, which nobody sees.
  private static final double SMALLEST = 12;
  private static final double SAME = .05;

  private Crossing() {}

  /** The first place where the line crosses itself and cuts off more than a speck. */
  static Optional<Vec2> of(Subpath path) {
    List<Vec2> p = new Loop(withoutRepeat(path.points())).closed();
    int last = p.size() - 1;
    for (int i = 0; i < last; i++) {
      // The last line meets the first, as neighbours do.
      for (int j = i + 2; j < (i == 0 ? last - 1 : last); j++) {
        if (cross(p.get(i), p.get(i + 1), p.get(j), p.get(j + 1)) && cutOff(p, i, j)) {
          return Optional.of(p.get(i));
        }
      }
    }
    return Optional.empty();
  }

  // A path often ends where it began before it is closed.
  private static List<Vec2> withoutRepeat(List<Vec2> points) {
    int last = points.size() - 1;
    boolean repeats = points.get(last).distance(points.get(0)) < SAME;
    return repeats ? points.subList(0, last) : points;
  }

  private static boolean cutOff(List<Vec2> p, int i, int j) {
    List<Vec2> loop = new ArrayList<>(p.subList(i + 1, j + 1));
    loop.add(meeting(p.get(i), p.get(i + 1), p.get(j), p.get(j + 1)));
    double inner = new Loop(loop).area();
    double whole = new Loop(p.subList(0, p.size() - 1)).area();
    return Math.min(Math.abs(inner), Math.abs(whole - inner)) > SMALLEST;
  }

  private static Vec2 meeting(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
    Vec2 across = d.minus(c).left();
    return a.towards(b, c.minus(a).dot(across) / b.minus(a).dot(across));
  }

  private static boolean cross(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
    return meet(a.x(), b.x(), c.x(), d.x())
        && meet(a.y(), b.y(), c.y(), d.y())
        && side(a, b, c) * side(a, b, d) < 0
        && side(c, d, a) * side(c, d, b) < 0;
  }

  // Whether two ranges meet: cheap, and false for nearly all pairs.
  private static boolean meet(double a, double b, double c, double d) {
    return Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);
  }

  private static double side(Vec2 a, Vec2 b, Vec2 p) {
    return Math.signum((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x()));
  }
}
