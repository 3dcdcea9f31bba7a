package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits cubic Bezier curves to points: P. J. Schneider, An algorithm for automatically fitting
 * digitized curves, Graphics Gems (1990), 612-626.
 */
public final class CurveFitter {
  private static final int ROUNDS = 24;
  private static final double WORTH_ITERATING = 16;

  // A tangent is taken over a few points: over two it would follow their noise.
  private static final int REACH = 2;

  private final double tolerance;

  /** {@code tolerance}: how far a curve may pass from a point, in the points' unit. */
  public CurveFitter(double tolerance) {
    this.tolerance = tolerance * tolerance;
  }

  /** Curves from the first point to the last. */
  public List<Bezier> open(List<Vec2> points) {
    int n = points.size();
    List<Bezier> out = new ArrayList<>();
    Vec2 begin = points.get(1).minus(points.get(0)).unit();
    Vec2 end = points.get(n - 2).minus(points.get(n - 1)).unit();
    fit(points, begin, end, out);
    return out;
  }

  /** Curves once around, smooth where they close. */
  public List<Bezier> closed(Loop loop) {
    List<Vec2> points = loop.closed();
    int reach = Math.min(REACH, points.size() / 4);
    Vec2 tangent = points.get(reach).minus(points.get(points.size() - 1 - reach)).unit();
    List<Bezier> out = new ArrayList<>();
    fit(points, tangent, tangent.times(-1), out);
    return out;
  }

  private void fit(List<Vec2> p, Vec2 begin, Vec2 end, List<Bezier> out) {
    int last = p.size() - 1;
    if (last == 1) {
      out.add(straight(p.get(0), p.get(1), begin, end));
      return;
    }
    double[] t = byChord(p);
    Bezier curve = leastSquares(p, t, begin, end);
    int worst = worst(p, t, curve);
    for (int i = 0; i < ROUNDS && miss(p, t, curve, worst) > tolerance; i++) {
      if (miss(p, t, curve, worst) > tolerance * WORTH_ITERATING) {
        break;
      }
      for (int k = 1; k < last; k++) {
        t[k] = Math.max(0, Math.min(1, curve.nearer(p.get(k), t[k])));
      }
      curve = leastSquares(p, t, begin, end);
      worst = worst(p, t, curve);
    }
    if (miss(p, t, curve, worst) <= tolerance) {
      out.add(curve);
      return;
    }
    int reach = Math.min(REACH, Math.min(worst, last - worst));
    Vec2 middle = p.get(worst - reach).minus(p.get(worst + reach)).unit();
    fit(p.subList(0, worst + 1), begin, middle, out);
    fit(p.subList(worst, last + 1), middle.times(-1), end, out);
  }

  private static Bezier straight(Vec2 a, Vec2 d, Vec2 begin, Vec2 end) {
    double third = a.distance(d) / 3;
    return new Bezier(a, a.plus(begin.times(third)), d.plus(end.times(third)), d);
  }

  private static double[] byChord(List<Vec2> p) {
    Polyline line = new Polyline(p);
    double[] t = new double[p.size()];
    for (int i = 0; i < t.length; i++) {
      t[i] = line.run(i) / Math.max(line.length(), 1e-9);
    }
    return t;
  }

  private static Bezier leastSquares(List<Vec2> p, double[] t, Vec2 begin, Vec2 end) {
    Vec2 a = p.get(0);
    Vec2 d = p.get(p.size() - 1);
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double x0 = 0;
    double x1 = 0;
    for (int i = 0; i < t.length; i++) {
      double s = 1 - t[i];
      Vec2 u = begin.times(3 * s * s * t[i]);
      Vec2 v = end.times(3 * s * t[i] * t[i]);
      Vec2 rest = p.get(i).minus(new Bezier(a, a, d, d).at(t[i]));
      c00 += u.dot(u);
      c01 += u.dot(v);
      c11 += v.dot(v);
      x0 += u.dot(rest);
      x1 += v.dot(rest);
    }
    double det = c00 * c11 - c01 * c01;
    double chord = a.distance(d);
    double alpha = Math.abs(det) < 1e-12 ? 0 : (x0 * c11 - x1 * c01) / det;
    double beta = Math.abs(det) < 1e-12 ? 0 : (c00 * x1 - c01 * x0) / det;
    // A handle that is longer than the line would make a hook between two points.
    double handle = Math.max(alpha, beta);
    boolean hooked = handle > chord && handle > new Polyline(p).length();
    if (hooked || alpha < 1e-3 * chord || beta < 1e-3 * chord) {
      return straight(a, d, begin, end);
    }
    return new Bezier(a, a.plus(begin.times(alpha)), d.plus(end.times(beta)), d);
  }

  private static int worst(List<Vec2> p, double[] t, Bezier curve) {
    int worst = p.size() / 2;
    for (int i = 1; i < t.length - 1; i++) {
      if (miss(p, t, curve, i) > miss(p, t, curve, worst)) {
        worst = i;
      }
    }
    return worst;
  }

  private static double miss(List<Vec2> p, double[] t, Bezier curve, int i) {
    Vec2 off = curve.at(t[i]).minus(p.get(i));
    return off.dot(off);
  }
}
