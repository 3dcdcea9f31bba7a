package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A closed line through points; the last is joined to the first. */
public record Loop(List<Vec2> points) {
  public Loop {
    points = List.copyOf(points);
  }

  /** Signed area: positive if counter-clockwise. */
  public double area() {
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      Vec2 p = points.get(i);
      Vec2 q = points.get((i + 1) % points.size());
      sum += p.x() * q.y() - p.y() * q.x();
    }
    return sum / 2;
  }

  /** Each point moved to the weighted mean (1 2 1) of itself and its neighbours, twice. */
  public Loop smoothed() {
    return new Loop(smoothOnce(smoothOnce(points)));
  }

  /** The same loop, beginning at its rightmost point. */
  public Loop fromRightmost() {
    int best = 0;
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).x() > points.get(best).x()) {
        best = i;
      }
    }
    List<Vec2> turned = new ArrayList<>(points);
    Collections.rotate(turned, -best);
    return new Loop(turned);
  }

  /** The points, and the first once more at the end. */
  public List<Vec2> closed() {
    List<Vec2> closed = new ArrayList<>(points);
    closed.add(points.get(0));
    return closed;
  }

  private static List<Vec2> smoothOnce(List<Vec2> p) {
    int n = p.size();
    List<Vec2> out = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Vec2 sides = p.get((i + n - 1) % n).plus(p.get((i + 1) % n));
      out.add(p.get(i).times(0.5).plus(sides.times(0.25)));
    }
    return out;
  }
}
