package org.handoutpress.figure.paint;

import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Vec3;

/** Soft tissue flattens on the floor. */
final class Floor {
  /** The depth at which the near half of the body touches the floor. */
  static final double NEAR_HALF = 34;

  private static final double STEEP = 27;

  private Floor() {}

  /** Cuts a field at the floor line in a depth; seen from above there is no such line. */
  static Field cut(Camera camera, Field field, double depth, double height) {
    if (camera.pitch() > STEEP) {
      return field;
    }
    Vec2 left = camera.flat(new Vec3(-1000, height, depth));
    Vec2 right = camera.flat(new Vec3(1000, height, depth));
    return field.clip(left, right.minus(left).left());
  }
}
