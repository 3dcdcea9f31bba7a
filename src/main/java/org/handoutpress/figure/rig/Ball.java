package org.handoutpress.figure.rig;

/** A sphere of flesh. */
public record Ball(Vec3 at, double radius) {
  /** The height of its lowest point above the floor. */
  public double lowest() {
    return at.y() - radius;
  }
}
