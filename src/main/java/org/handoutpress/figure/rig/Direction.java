package org.handoutpress.figure.rig;

/**
 * Where a body segment points, in degrees.
 *
 * @param theta in the picture plane: 0 to the right, 90 up
 * @param phi out of that plane: 90 straight to the viewer
 */
public record Direction(double theta, double phi) {
  public static Direction flat(double theta) {
    return new Direction(theta, 0);
  }

  public static Direction of(Vec3 v) {
    Vec3 u = v.unit();
    return new Direction(
        StrictMath.toDegrees(StrictMath.atan2(u.y(), u.x())),
        StrictMath.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, u.z())))));
  }

  public Vec3 vector() {
    double t = StrictMath.toRadians(theta);
    double p = StrictMath.toRadians(phi);
    double flat = StrictMath.cos(p);
    return new Vec3(flat * StrictMath.cos(t), flat * StrictMath.sin(t), StrictMath.sin(p));
  }

  /** The front of a limb segment: knee cap, biceps, back of the foot. */
  public Vec3 front() {
    double t = StrictMath.toRadians(theta);
    return new Vec3(-StrictMath.sin(t), StrictMath.cos(t), 0);
  }

  /** The bend of a joint between two segments, in degrees; 0 is straight. */
  public double bendTo(Direction next) {
    return vector().angleTo(next.vector());
  }
}
