package org.handoutpress.figure.rig;

/** Two bones from a root to a target, by the law of cosines. */
final class InverseKinematics {
  private InverseKinematics() {}

  static Limb solve(Vec3 root, LimbTarget target, double upper, double lower) {
    if (target instanceof LimbTarget.Directions d) {
      return chain(root, d.upper(), d.lower(), d.end(), upper, lower, 0);
    }
    LimbTarget.Reach reach = (LimbTarget.Reach) target;
    Vec3 way = new Vec3(reach.x(), reach.y(), reach.z().orElse(root.z())).minus(root);
    double wanted = way.length();
    double distance = Math.max(Math.min(wanted, upper + lower - .5), Math.abs(upper - lower) + 1);
    Vec3 u = way.unit();
    Vec3 side = pole(reach, u).perpendicularTo(u);
    double cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
    double c = Math.max(-1, Math.min(1, cosine));
    Vec3 first = u.times(c).plus(side.times(Math.sqrt(1 - c * c))).times(upper);
    Vec3 second = u.times(distance).minus(first);
    return chain(
        root,
        Direction.of(first),
        Direction.of(second),
        reach.end(),
        upper,
        lower,
        Math.abs(wanted - distance));
  }

  private static Vec3 pole(LimbTarget.Reach reach, Vec3 way) {
    return reach.pole().orElse(new Vec3(-way.y(), way.x(), 0).times(reach.bend()));
  }

  private static Limb chain(
      Vec3 root,
      Direction a,
      Direction b,
      Direction last,
      double upper,
      double lower,
      double miss) {
    Vec3 middle = root.plus(a.vector().times(upper));
    return new Limb(root, middle, middle.plus(b.vector().times(lower)), a, b, last, miss);
  }
}
