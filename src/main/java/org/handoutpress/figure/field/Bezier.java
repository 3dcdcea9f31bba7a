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
