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
 * @param props what the person sits, lies or leans on
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
    List<Contact> contacts,
    List<Prop> props) {
  /** A point of a crease: along the spine, and to the near side. */
  public record Fold(double along, double across) {}

  public Pose {
    spine = List.copyOf(spine);
    layers = List.copyOf(layers);
    folds = List.copyOf(folds);
    contacts = List.copyOf(contacts);
    props = List.copyOf(props);
  }

  public SidePose side(Side side) {
    return side == Side.NEAR ? near : far;
  }

  /**
   * The height of the highest prop on which a part from one joint to another rests; 0, the floor,
   * if there is none.
   */
  public double support(Vec3 from, Vec3 to) {
    Vec3 middle = from.towards(to, .5);
    return props.stream()
        .filter(p -> p.left() <= middle.x() && middle.x() <= p.right())
        .mapToDouble(Prop::top)
        .filter(top -> top <= Math.min(from.y(), to.y()))
        .max()
        .orElse(0);
  }
}
