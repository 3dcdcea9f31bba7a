package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.List;

/** Smooth curves through points (Catmull and Rom 1974, uniform), sampled. */
public final class CatmullRom {
  private CatmullRom() {}

  /** A closed curve, {@code steps} samples for each point. */
  public static Loop closed(List<Vec2> p, int steps) {
    int n = p.size();
    List<Vec2> out = new ArrayList<>(n * steps);
    for (int i = 0; i < n; i++) {
      sample(out, p.get((i + n - 1) % n), p.get(i), p.get((i + 1) % n), p.get((i + 2) % n), steps);
    }
    return new Loop(out);
  }

  /** An open curve from the first point to the last. */
  public static Polyline open(List<Vec2> p, int steps) {
    int last = p.size() - 1;
    List<Vec2> out = new ArrayList<>(p.size() * steps);
    for (int i = 0; i < last; i++) {
      Vec2 before = p.get(Math.max(i - 1, 0));
      sample(out, before, p.get(i), p.get(i + 1), p.get(Math.min(i + 2, last)), steps);
    }
    out.add(p.get(last));
    return new Polyline(out);
  }

  /** The weights of four neighbouring points at {@code t} between the second and the third. */
  public static double[] weights(double t) {
    double t2 = t * t;
    double t3 = t2 * t;
    return new double[] {
      0.5 * (-t + 2 * t2 - t3),
      0.5 * (2 - 5 * t2 + 3 * t3),
      0.5 * (t + 4 * t2 - 3 * t3),
      0.5 * (t3 - t2)
    };
  }

  private static void sample(List<Vec2> out, Vec2 a, Vec2 b, Vec2 c, Vec2 d, int steps) {
    for (int k = 0; k < steps; k++) {
      double[] w = weights((double) k / steps);
      out.add(a.times(w[0]).plus(b.times(w[1])).plus(c.times(w[2])).plus(d.times(w[3])));
    }
  }
}
