package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/** A joint or a part of the body that arrows start from and that guides run through. */
public enum Landmark {
  HEAD(Side.NEAR),
  CHEST(Side.NEAR),
  HIPS(Side.NEAR),
  NEAR_SHOULDER(Side.NEAR),
  FAR_SHOULDER(Side.FAR),
  NEAR_ELBOW(Side.NEAR),
  FAR_ELBOW(Side.FAR),
  NEAR_WRIST(Side.NEAR),
  FAR_WRIST(Side.FAR),
  NEAR_HAND(Side.NEAR),
  FAR_HAND(Side.FAR),
  NEAR_HIP(Side.NEAR),
  FAR_HIP(Side.FAR),
  NEAR_KNEE(Side.NEAR),
  FAR_KNEE(Side.FAR),
  NEAR_ANKLE(Side.NEAR),
  FAR_ANKLE(Side.FAR),
  NEAR_FOOT(Side.NEAR),
  FAR_FOOT(Side.FAR);

  private static final double MID_CHEST = 215;
  private static final double PALM = 40;
  private static final double MID_FOOT = 45;
  private static final double HEAD_RADIUS = .54;

  private final Side side;

  Landmark(Side side) {
    this.side = side;
  }

  /** Its middle. */
  public Vec3 at(Skeleton skeleton) {
    Limb arm = skeleton.armOf(side);
    Limb leg = skeleton.legOf(side);
    return switch (this) {
      case HEAD -> HeadFrame.of(skeleton).centre();
      case CHEST -> skeleton.spine().at(MID_CHEST).at();
      case HIPS -> skeleton.pose().root();
      case NEAR_SHOULDER, FAR_SHOULDER -> arm.root();
      case NEAR_ELBOW, FAR_ELBOW -> arm.middle();
      case NEAR_WRIST, FAR_WRIST -> arm.end();
      case NEAR_HAND, FAR_HAND -> arm.end().plus(arm.last().vector().times(PALM));
      case NEAR_HIP, FAR_HIP -> leg.root();
      case NEAR_KNEE, FAR_KNEE -> leg.middle();
      case NEAR_ANKLE, FAR_ANKLE -> leg.end();
      case NEAR_FOOT, FAR_FOOT -> leg.end().plus(leg.last().vector().times(MID_FOOT));
    };
  }

  /** The flesh that an arrow starts outside of. */
  public List<Chain> flesh(Skeleton skeleton) {
    return switch (this) {
      case HEAD -> List.of(Chain.of(new Ball(at(skeleton), HEAD_RADIUS * Body.HEAD)));
      case CHEST -> Torso.flesh(skeleton, 150, 300, 0, 12);
      case HIPS -> hips(skeleton);
      case NEAR_SHOULDER, FAR_SHOULDER -> shoulder(skeleton);
      case NEAR_ELBOW, FAR_ELBOW -> List.of(skeleton.upperArm(side, 1, 0), skeleton.forearm(side));
      case NEAR_WRIST, FAR_WRIST, NEAR_HAND, FAR_HAND -> new Hand(skeleton, side).flesh();
      case NEAR_HIP, FAR_HIP -> hips(skeleton);
      case NEAR_KNEE, FAR_KNEE -> List.of(skeleton.thigh(side), skeleton.shin(side, 0, 1, 0));
      case NEAR_ANKLE, FAR_ANKLE, NEAR_FOOT, FAR_FOOT -> foot(skeleton);
    };
  }

  private List<Chain> shoulder(Skeleton skeleton) {
    List<Chain> flesh = new ArrayList<>(Torso.flesh(skeleton, 190, 300, 0, 10));
    flesh.add(skeleton.upperArm(side, 1, 0));
    return flesh;
  }

  private List<Chain> hips(Skeleton skeleton) {
    List<Chain> flesh = new ArrayList<>(Torso.flesh(skeleton, -58, 110, 0, 12));
    flesh.add(skeleton.thigh(side));
    return flesh;
  }

  private List<Chain> foot(Skeleton skeleton) {
    List<Chain> flesh = new ArrayList<>(new Foot(skeleton, side).flesh());
    flesh.add(skeleton.shin(side, 0, 1, 0));
    return flesh;
  }
}
