package org.handoutpress.figure.scene;

import org.handoutpress.figure.rig.Landmark;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** What a guide runs through. */
public sealed interface Stop {
  /** Where it is in a pose. */
  Vec3 at(Skeleton skeleton);

  /** A part of the body. */
  record Part(Landmark landmark) implements Stop {
    @Override
    public Vec3 at(Skeleton skeleton) {
      return landmark.at(skeleton);
    }
  }

  /** A place in the room. */
  record Point(Vec3 point) implements Stop {
    @Override
    public Vec3 at(Skeleton skeleton) {
      return point;
    }
  }
}
