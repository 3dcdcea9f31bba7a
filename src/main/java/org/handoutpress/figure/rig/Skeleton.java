package org.handoutpress.figure.rig;

import java.util.List;

/** The joints of a body in a pose. */
public final class Skeleton {
  private final Pose pose;
  private final Build build;
  private final Spine spine;
  private final Limb nearArm;
  private final Limb farArm;
  private final Limb nearLeg;
  private final Limb farLeg;

  /** A slender body. */
  public Skeleton(Pose pose) {
    this(pose, Build.SLENDER);
  }

  public Skeleton(Pose pose, Build build) {
    this.pose = pose;
    this.build = build;
    spine = new Spine(pose);
    nearArm = arm(Side.NEAR);
    farArm = arm(Side.FAR);
    nearLeg = leg(Side.NEAR);
    farLeg = leg(Side.FAR);
  }

  public Pose pose() {
    return pose;
  }

  public Build build() {
    return build;
  }

  public Spine spine() {
    return spine;
  }

  public Limb armOf(Side side) {
    return side == Side.NEAR ? nearArm : farArm;
  }

  public Limb legOf(Side side) {
    return side == Side.NEAR ? nearLeg : farLeg;
  }

  public Vec3 neckBase() {
    return spine.top();
  }

  /** Where the skull turns on the neck. */
  public Vec3 skull() {
    return neckBase().plus(pose.head().neck().vector().times(Body.NECK));
  }

  /** All joints and the finger tips. */
  public List<Vec3> joints() {
    return List.of(
        pose.root(),
        neckBase(),
        skull(),
        nearArm.root(),
        nearArm.middle(),
        nearArm.end(),
        fingers(nearArm),
        farArm.root(),
        farArm.middle(),
        farArm.end(),
        fingers(farArm),
        nearLeg.root(),
        nearLeg.middle(),
        nearLeg.end(),
        farLeg.root(),
        farLeg.middle(),
        farLeg.end());
  }

  public Chain thigh(Side side) {
    Limb leg = legOf(side);
    return Limb.flesh(leg.root(), leg.upper(), Body.THIGH, build.thigh(), 0, 1, 0);
  }

  /** The shin from station {@code from} to {@code to}, made thicker by {@code grow}. */
  public Chain shin(Side side, double from, double to, double grow) {
    Limb leg = legOf(side);
    return Limb.flesh(leg.middle(), leg.lower(), Body.SHIN, build.shin(), from, to, grow);
  }

  /** The upper arm down to station {@code to}, made thicker by {@code grow}. */
  public Chain upperArm(Side side, double to, double grow) {
    Limb arm = armOf(side);
    return Limb.flesh(arm.root(), arm.upper(), Body.UPPER_ARM, build.upperArm(), 0, to, grow);
  }

  public Chain forearm(Side side) {
    Limb arm = armOf(side);
    return Limb.flesh(arm.middle(), arm.lower(), Body.FOREARM, build.forearm(), 0, 1, 0);
  }

  private Limb arm(Side side) {
    Spine.Frame f = spine.at(Body.SHOULDER_STATION);
    Vec3 slide = pose.side(side).shoulder();
    Vec3 out = f.across().times(side.sign() * (build.shoulder() + slide.z()));
    Vec3 root = f.at().plus(out).plus(f.along().times(slide.x())).plus(f.front().times(slide.y()));
    return InverseKinematics.solve(root, pose.side(side).arm(), Body.UPPER_ARM, Body.FOREARM);
  }

  private Limb leg(Side side) {
    Vec3 out = spine.pelvisAcross().times(side.sign() * build.hip());
    return InverseKinematics.solve(
        pose.root().plus(out), pose.side(side).leg(), Body.THIGH, Body.SHIN);
  }

  private static Vec3 fingers(Limb arm) {
    return arm.end().plus(arm.last().vector().times(Body.HAND));
  }
}
