package org.handoutpress.figure.field;

/** A cubic Bezier curve from {@code a} to {@code d} with the control points in between. */
public record Bezier(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  Vec2 at(double t) {
    double s = 1 - t;
    return a.times(s * s * s)
        .plus(b.times(3 * s * s * t))
        .plus(c.times(3 * s * t * t))
        .plus(d.times(t * t * t));
  }

  /** Whether it stays so near to the straight line between its ends, and goes straight along it. */
  public boolean isStraight(double tolerance) {
    Vec2 way = d.minus(a);
    double length = Math.max(Math.sqrt(way.dot(way)), 1e-9);
    // A curve goes at most three quarters of the way to its control points.
    double off =
        .75 * Math.max(Math.abs(way.left().dot(b.minus(a))), Math.abs(way.left().dot(c.minus(a))));
    return off <= tolerance * length && way.dot(b.minus(a)) >= 0 && way.dot(d.minus(c)) >= 0;
  }

  /** One step of Newton's method towards the parameter nearest to {@code p}. */
  double nearer(Vec2 p, double t) {
    double s = 1 - t;
    Vec2 ab = b.minus(a).times(3);
    Vec2 bc = c.minus(b).times(3);
    Vec2 cd = d.minus(c).times(3);
    Vec2 speed = ab.times(s * s).plus(bc.times(2 * s * t)).plus(cd.times(t * t));
    Vec2 bend = bc.minus(ab).times(2 * s).plus(cd.minus(bc).times(2 * t));
    Vec2 off = at(t).minus(p);
    double slope = speed.dot(speed) + off.dot(bend);
    return Math.abs(slope) < 1e-12 ? t : t - off.dot(speed) / slope;
  }
}
