package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.List;

/** An open line through at least two points, measured along itself. */
public final class Polyline {
  private final List<Vec2> points;
  private final double[] run;

  public Polyline(List<Vec2> points) {
    this.points = List.copyOf(points);
    run = new double[points.size()];
    for (int i = 1; i < run.length; i++) {
      run[i] = run[i - 1] + points.get(i).distance(points.get(i - 1));
    }
  }

  public List<Vec2> points() {
    return points;
  }

  public double length() {
    return run[run.length - 1];
  }

  /** The distance from the start to a point, along the line. */
  public double run(int index) {
    return run[index];
  }

  /** The point at a distance from the start, along the line. */
  public Vec2 at(double distance) {
    int i = 1;
    while (i < run.length - 1 && run[i] < distance) {
      i++;
    }
    double span = Math.max(run[i] - run[i - 1], 1e-9);
    double t = Math.max(0, Math.min(1, (distance - run[i - 1]) / span));
    return points.get(i - 1).towards(points.get(i), t);
  }

  /** Points at equal distances from {@code from} to {@code to}, both included. */
  public Polyline between(double from, double to, int count) {
    List<Vec2> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      out.add(at(from + (to - from) * i / (count - 1)));
    }
    return new Polyline(out);
  }

  /** The unit normal to the left of the line at a point. */
  public Vec2 normal(int index) {
    Vec2 before = points.get(Math.max(0, index - 1));
    Vec2 after = points.get(Math.min(points.size() - 1, index + 1));
    return after.minus(before).left().unit();
  }
}
