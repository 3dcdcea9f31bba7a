package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/** A hand in the air or on something flat: its fingers bend as its shape says. */
final class FreeHand implements HandLayout {
  private final HandPose pose;
  private final Vec3 wrist;
  private final Vec3 along;
  private final Vec3 thumbwards;
  private final Vec3 out;

  FreeHand(Limb arm, HandPose pose, Side side) {
    this.pose = pose;
    wrist = arm.end();
    Vec3 way = arm.last().vector();
    Vec3 front = arm.last().front();
    Vec3 back = turned(front, way.cross(front), pose.palm());
    // The near hand is the right one.
    thumbwards = way.cross(back).times(-side.sign());
    along = turned(way, back, -pose.shape().slope());
    out = turned(back, way, pose.shape().slope());
  }

  @Override
  public Joint palm(double u, double v, double height, double radius) {
    Vec3 at = wrist.plus(along.times(u)).plus(thumbwards.times(v)).plus(out.times(height));
    return new Joint(at, out);
  }

  @Override
  public List<Joint> finger(Finger finger) {
    Vec3 way = turned(along, thumbwards, pose.spread() * finger.across() / Finger.OUTER);
    HandShape.Bends bends = pose.shape().bends(finger);
    double[] more = {bends.base(), bends.middle(), bends.last()};
    List<Joint> joints = new ArrayList<>();
    joints.add(palm(finger.along(), finger.across(), -1, 0));
    double bend = 0;
    for (int i = 0; i < more.length; i++) {
      bend += more[i] + pose.curl();
      Vec3 bone = turned(way, out, -bend).times(finger.bone(i));
      joints.add(new Joint(joints.get(i).at().plus(bone), turned(out, way, bend)));
    }
    return joints;
  }

  @Override
  public List<Joint> thumb(double degrees) {
    double[] turns = Thumb.turns(pose.shape(), degrees);
    List<Joint> joints = new ArrayList<>();
    joints.add(palm(Thumb.ALONG, Thumb.ACROSS, Thumb.HEIGHT, 0));
    for (int i = 0; i < turns.length; i++) {
      Vec3 flat = turned(along, thumbwards, turns[i]);
      Vec3 bone = turned(flat, out, -pose.shape().thumb().palmwards()).times(Thumb.BONES[i]);
      joints.add(new Joint(joints.get(i).at().plus(bone), out));
    }
    return joints;
  }

  private static Vec3 turned(Vec3 from, Vec3 to, double degrees) {
    double a = StrictMath.toRadians(degrees);
    return from.times(StrictMath.cos(a)).plus(to.times(StrictMath.sin(a)));
  }
}
