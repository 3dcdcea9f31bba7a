package org.handoutpress.figure.paint;

import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;

/** Somebody in a pose. */
public record Person(Skeleton skeleton, Look look) {
  public static Person of(Pose pose, Look look) {
    return new Person(new Skeleton(pose, look.build()), look);
  }

  Pose pose() {
    return skeleton.pose();
  }

  Camera camera() {
    return skeleton.pose().camera();
  }

  Ink skin(boolean shaded) {
    return shaded ? look.skin().far() : look.skin().near();
  }

  Ink top(boolean shaded) {
    return shaded ? look.top().cloth().far() : look.top().cloth().near();
  }

  Ink bottoms(boolean shaded) {
    return shaded ? look.bottoms().cloth().far() : look.bottoms().cloth().near();
  }
}
