package org.handoutpress.figure.rig;

/**
 * A point or a vector in the room, in thousandths of the body height: x to the right, y up from the
 * floor, z towards the viewer.
 */
public record Vec3(double x, double y, double z) {
  public static final Vec3 UP = new Vec3(0, 1, 0);
  public static final Vec3 TOWARDS_VIEWER = new Vec3(0, 0, 1);

  public Vec3 plus(Vec3 o) {
    return new Vec3(x + o.x, y + o.y, z + o.z);
  }

  public Vec3 minus(Vec3 o) {
    return new Vec3(x - o.x, y - o.y, z - o.z);
  }

  public Vec3 times(double k) {
    return new Vec3(x * k, y * k, z * k);
  }

  public double dot(Vec3 o) {
    return x * o.x + y * o.y + z * o.z;
  }

  public Vec3 cross(Vec3 o) {
    return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public double distance(Vec3 o) {
    return minus(o).length();
  }

  /** The same direction with length 1; a null vector stays as it is. */
  public Vec3 unit() {
    double n = length();
    return n > 1e-9 ? times(1 / n) : this;
  }

  /** The part that is perpendicular to the unit vector {@code axis}, with length 1. */
  public Vec3 perpendicularTo(Vec3 axis) {
    return minus(axis.times(dot(axis))).unit();
  }

  /** The point at {@code t} (0: this, 1: the other) on the line between the two. */
  public Vec3 towards(Vec3 o, double t) {
    return plus(o.minus(this).times(t));
  }

  /** The angle between two directions, in degrees. */
  public double angleTo(Vec3 o) {
    double cosine = unit().dot(o.unit());
    return StrictMath.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosine))));
  }
}
