package org.handoutpress.figure.rig;

import org.handoutpress.figure.field.Profile;

/** The surface of a limb segment: a round cross section at each distance along it. */
record LimbSurface(Vec3 start, Direction way, double length, Profile profile) {
  // Half the cloth: skin presses it down.
  private static final double CLOTH = 1;

  double along(Vec3 point) {
    return point.minus(start).dot(way.vector());
  }

  /** The middle of the cross section. */
  Vec3 middle(double along) {
    double[] depth = depth(along);
    return start.plus(way.vector().times(along)).plus(way.front().times((depth[0] - depth[1]) / 2));
  }

  double radius(double along) {
    double[] depth = depth(along);
    return (depth[0] + depth[1]) / 2 + CLOTH;
  }

  /** The direction from the middle outwards; 0 degrees is to the front. */
  Vec3 outwards(double radians) {
    Vec3 front = way.front();
    Vec3 side = way.vector().cross(front);
    return front.times(StrictMath.cos(radians)).plus(side.times(StrictMath.sin(radians)));
  }

  /** The inverse of {@link #outwards}. */
  double around(Vec3 out) {
    Vec3 front = way.front();
    return StrictMath.atan2(out.dot(way.vector().cross(front)), out.dot(front));
  }

  private double[] depth(double along) {
    return profile.at(Math.max(0, Math.min(1, along / length)));
  }
}
