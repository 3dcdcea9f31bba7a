package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Each curve reaches as far as it can, so that few are needed. */
  private void fit(List<Vec2> p, Vec2 begin, Vec2 end, List<Bezier> out) {
    int last = p.size() - 1;
    Vec2 leaving = begin;
    for (int from = 0; from < last; ) {
      Reach reach = longest(p, from, leaving, end);
      out.add(reach.curve);
      from = reach.to;
      leaving = from == last ? end : along(p, from);
    }
  }

  /** A curve, and the point that it ends in. */
  private record Reach(int to, Bezier curve) {}

  /** Doubles the length while that fits, then halves what is between. */
  private Reach longest(List<Vec2> p, int from, Vec2 leaving, Vec2 end) {
    int last = p.size() - 1;
    Reach best = reach(p, from, from + 1, leaving, end).orElseThrow();
    int step = 2;
    int fails = last + 1;
    while (fails > last && best.to < last) {
      int to = Math.min(from + step, last);
      Optional<Reach> longer = reach(p, from, to, leaving, end);
      fails = longer.isEmpty() ? to : fails;
      best = longer.orElse(best);
      step *= 2;
    }
    while (fails - best.to > 1 && best.to < last) {
      int middle = (best.to + fails) / 2;
      Optional<Reach> longer = reach(p, from, middle, leaving, end);
      fails = longer.isEmpty() ? middle : fails;
      best = longer.orElse(best);
    }
    return best;
  }

  private Optional<Reach> reach(List<Vec2> p, int from, int to, Vec2 leaving, Vec2 end) {
    Vec2 arriving = to == p.size() - 1 ? end : along(p, to).times(-1);
    return curve(p.subList(from, to + 1), leaving, arriving).map(c -> new Reach(to, c));
  }

  /** The direction of the line in a point. */
  private static Vec2 along(List<Vec2> p, int at) {
    int reach = Math.min(REACH, Math.min(at, p.size() - 1 - at));
    return p.get(at + reach).minus(p.get(at - reach)).unit();
  }

  private Optional<Bezier> curve(List<Vec2> p, Vec2 begin, Vec2 end) {
    int last = p.size() - 1;
    if (last == 1) {
      return Optional.of(straight(p.get(0), p.get(1), begin, end));
    }
    double[] t = byChord(p);
    Bezier curve = leastSquares(p, t, begin, end);
    double miss = miss(p, t, curve);
    for (int i = 0; i < ROUNDS && miss > tolerance && miss <= tolerance * WORTH_ITERATING; i++) {
      for (int k = 1; k < last; k++) {
        t[k] = Math.max(0, Math.min(1, curve.nearer(p.get(k), t[k])));
      }
      curve = leastSquares(p, t, begin, end);
      miss = miss(p, t, curve);
    }
    return miss <= tolerance ? Optional.of(curve) : Optional.empty();
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

  /** The square of the largest distance. */
  private static double miss(List<Vec2> p, double[] t, Bezier curve) {
    double miss = 0;
    for (int i = 1; i < t.length - 1; i++) {
      Vec2 off = curve.at(t[i]).minus(p.get(i));
      miss = Math.max(miss, off.dot(off));
    }
    return miss;
  }
}
