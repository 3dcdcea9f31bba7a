package org.handoutpress.figure.rig;

import java.util.Optional;
import java.util.OptionalDouble;

/** How an arm or a leg is posed. */
public sealed interface LimbTarget {
  /** Each segment by its direction: thigh, shin, foot; or upper arm, forearm, hand. */
  record Directions(Direction upper, Direction lower, Direction end) implements LimbTarget {}

  /**
   * The wrist or ankle by its place; the joint between follows.
   *
   * @param z that of the shoulder or hip if empty
   * @param pole where the elbow or knee goes, if it leaves the picture plane
   * @param bend 1 or -1: the side of the elbow or knee in the picture plane
   * @param end the direction of the hand or foot
   */
  record Reach(
      double x, double y, OptionalDouble z, Optional<Vec3> pole, double bend, Direction end)
      implements LimbTarget {}
}
