package org.handoutpress.figure.rig;

import java.util.List;

/**
 * A posture of the body. Lying on the back has the head at the left; all other postures face right.
 *
 * @param root the middle between the hip joints
 * @param spine the directions of pelvis, lumbar spine, lower and upper thorax
 * @param pelvisTwist around the spine, in degrees
 * @param chestTwist around the spine, in degrees
 * @param hem where the shirt ends, along the spine from the hip joints
 * @param folds creases of the shirt, each by points (along the spine, to the near side)
 * @param contacts what rests on the floor or on something else
 */
public record Pose(
    Camera camera,
    Vec3 root,
    List<Direction> spine,
    double pelvisTwist,
    double chestTwist,
    HeadPose head,
    SidePose near,
    SidePose far,
    double hem,
    List<Layer> layers,
    List<List<Fold>> folds,
    List<Contact> contacts) {
  /** A point of a crease: along the spine, and to the near side. */
  public record Fold(double along, double across) {}

  public Pose {
    spine = List.copyOf(spine);
    layers = List.copyOf(layers);
    folds = List.copyOf(folds);
    contacts = List.copyOf(contacts);
  }

  public SidePose side(Side side) {
    return side == Side.NEAR ? near : far;
  }
}
