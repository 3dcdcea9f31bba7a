package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** A stretch of an outline without a jump, its curves turned into short lines. */
record Subpath(List<Vec2> points, boolean closed) {
  private static final int STEPS = 6;
  private static final double PIECE = 2;

  Subpath {
    points = List.copyOf(points);
  }

  static List<Subpath> of(Outline outline) {
    List<Subpath> all = new ArrayList<>();
    List<Vec2> points = new ArrayList<>();
    for (Outline.Segment s : outline.segments()) {
      if (s instanceof Outline.MoveTo m) {
        end(all, points, false);
        points.add(new Vec2(m.x(), m.y()));
      } else if (s instanceof Outline.LineTo l) {
        points.add(new Vec2(l.x(), l.y()));
      } else if (s instanceof Outline.CurveTo c) {
        addCurve(points, c);
      } else {
        end(all, points, true);
      }
    }
    end(all, points, false);
    return all;
  }

  boolean finite() {
    return points.stream().allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
  }

  /** How much of it lies outside all these areas. */
  double outside(List<Subpath> areas) {
    Polyline line = new Polyline(closed ? new Loop(points).closed() : points);
    int count = Math.max(2, (int) (line.length() / PIECE));
    List<Vec2> middles = line.between(0, line.length(), 2 * count + 1).points();
    int outside = 0;
    for (int i = 1; i < middles.size(); i += 2) {
      Vec2 middle = middles.get(i);
      outside += areas.stream().noneMatch(a -> a.holds(middle)) ? 1 : 0;
    }
    return line.length() * outside / count;
  }

  /** Whether a point is inside, by how many sides are on its right. */
  private boolean holds(Vec2 p) {
    boolean inside = false;
    for (int i = 0; i < points.size(); i++) {
      Vec2 a = points.get(i);
      Vec2 b = points.get((i + 1) % points.size());
      double across = (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y());
      inside ^= a.y() > p.y() != b.y() > p.y() && p.x() < a.x() + across;
    }
    return inside;
  }

  double area() {
    return Math.abs(new Loop(points).area());
  }

  private static void end(List<Subpath> all, List<Vec2> points, boolean closed) {
    if (points.size() > 1) {
      all.add(new Subpath(points, closed));
    }
    points.clear();
  }

  private static void addCurve(List<Vec2> points, Outline.CurveTo c) {
    Vec2 from = points.get(points.size() - 1);
    Vec2 first = new Vec2(c.x1(), c.y1());
    Vec2 second = new Vec2(c.x2(), c.y2());
    Vec2 to = new Vec2(c.x(), c.y());
    for (int i = 1; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      Vec2 a = from.towards(first, t).towards(first.towards(second, t), t);
      Vec2 b = first.towards(second, t).towards(second.towards(to, t), t);
      points.add(a.towards(b, t));
    }
  }
}
