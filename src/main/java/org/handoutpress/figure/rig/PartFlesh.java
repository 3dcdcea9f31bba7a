package org.handoutpress.figure.rig;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The flesh of a part of the body in its pose, and the part's place in the room. */
public final class PartFlesh {
  private static final double HEEL_ENDS = 15;
  private static final double TOES_BEGIN = 58;
  private static final double BACK_BEGINS = 110;
  private static final double COLLAR = 303;

  private PartFlesh() {}

  public static List<Ball> of(Skeleton skeleton, BodyPart part) {
    Side side = part.side().orElse(Side.NEAR);
    return switch (part) {
      case NEAR_HAND, FAR_HAND -> balls(new Hand(skeleton, side).flesh());
      case NEAR_FOREARM, FAR_FOREARM -> skeleton.forearm(side).balls();
      case NEAR_ELBOW, FAR_ELBOW -> skeleton.forearm(side).balls().subList(0, 2);
      case NEAR_KNEE, FAR_KNEE -> knee(skeleton, side);
      case NEAR_FOOT, FAR_FOOT -> foot(skeleton, side, along -> true);
      case NEAR_TOES, FAR_TOES -> foot(skeleton, side, along -> along > TOES_BEGIN);
      case NEAR_HEEL, FAR_HEEL -> foot(skeleton, side, along -> along < HEEL_ENDS);
      case HEAD -> Skull.of(skeleton).whole();
      case FOREHEAD -> Skull.of(skeleton).forehead();
      case BACK, CHEST -> balls(Torso.flesh(skeleton, BACK_BEGINS, COLLAR, 0, 30));
      case PELVIS, SEAT -> balls(Torso.flesh(skeleton, -58, 80, 0, 20));
    };
  }

  /** The height of the lowest skin above the floor. */
  public static double lowest(Skeleton skeleton, BodyPart part) {
    return of(skeleton, part).stream().mapToDouble(Ball::lowest).min().orElseThrow();
  }

  /** Where a part is: its joint, or the middle of what has none. */
  public static Vec3 place(Skeleton skeleton, BodyPart part) {
    Side side = part.side().orElse(Side.NEAR);
    Limb arm = skeleton.armOf(side);
    Limb leg = skeleton.legOf(side);
    return switch (part) {
      case NEAR_HAND, FAR_HAND -> arm.end();
      case NEAR_FOREARM, FAR_FOREARM -> arm.middle().towards(arm.end(), .5);
      case NEAR_ELBOW, FAR_ELBOW -> arm.middle();
      case NEAR_KNEE, FAR_KNEE -> leg.middle();
      case NEAR_FOOT, FAR_FOOT, NEAR_HEEL, FAR_HEEL -> leg.end();
      case NEAR_TOES, FAR_TOES -> leg.end().plus(leg.last().vector().times(100));
      case HEAD, FOREHEAD -> HeadFrame.of(skeleton).centre();
      case BACK, CHEST -> skeleton.spine().at(220).at();
      case PELVIS, SEAT -> skeleton.pose().root();
    };
  }

  private static List<Ball> balls(List<Chain> chains) {
    return chains.stream().flatMap(c -> c.balls().stream()).toList();
  }

  private static List<Ball> knee(Skeleton skeleton, Side side) {
    List<Ball> thigh = skeleton.thigh(side).balls();
    List<Ball> shin = skeleton.shin(side, 0, 1, 0).balls();
    return Stream.concat(
            thigh.subList(thigh.size() - 2, thigh.size()).stream(), shin.stream().limit(3))
        .toList();
  }

  // By how far a ball lies before the ankle, along the sole.
  private static List<Ball> foot(Skeleton skeleton, Side side, Predicate<Double> wanted) {
    Limb leg = skeleton.legOf(side);
    Vec3 forward = leg.last().vector();
    return balls(new Foot(skeleton, side).flesh()).stream()
        .filter(b -> wanted.test(b.at().minus(leg.end()).dot(forward)))
        .toList();
  }
}
