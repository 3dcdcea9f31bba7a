package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/**
 * A hand laid around a limb: a flat hand rolled up on the limb's surface, from the wrist in the
 * direction that the hand points.
 */
final class HoldingHand implements HandLayout {
  // Soft flesh gives way a little.
  private static final double SINK = 1.5;
  // The heel of the hand bridges the way from the wrist to the surface.
  private static final double HEEL = 26;

  private final HandPose pose;
  private final LimbSurface surface;
  private final double start;
  private final double around;
  private final double height;
  private final double sine;
  private final double cosine;
  private final double hand;

  HoldingHand(Limb arm, HandPose pose, Side side, LimbSurface surface) {
    this.pose = pose;
    this.surface = surface;
    start = surface.along(arm.end());
    Vec3 axis = surface.way().vector();
    Vec3 out = arm.end().minus(surface.middle(start));
    around = surface.around(out);
    height = out.length() - surface.radius(start);
    Vec3 way = arm.last().vector();
    double lengthwise = way.dot(axis);
    double crosswise = way.dot(surface.outwards(around + StrictMath.PI / 2));
    double all = Math.max(StrictMath.hypot(lengthwise, crosswise), 1e-9);
    sine = lengthwise / all;
    cosine = crosswise / all;
    hand = side.sign();
  }

  @Override
  public Joint palm(double u, double v, double height, double radius) {
    return joint(u, v, radius);
  }

  @Override
  public List<Joint> finger(Finger finger) {
    double fan = StrictMath.toRadians(pose.spread() * finger.across() / Finger.OUTER);
    double u = finger.along();
    double v = finger.across();
    List<Joint> joints = new ArrayList<>();
    joints.add(joint(u, v, finger.radius(0)));
    for (int i = 0; i < 3; i++) {
      u += StrictMath.cos(fan) * finger.bone(i);
      v += StrictMath.sin(fan) * finger.bone(i);
      joints.add(joint(u, v, finger.radius(i + 1)));
    }
    return joints;
  }

  @Override
  public List<Joint> thumb(double degrees) {
    double[] turns = Thumb.turns(pose.shape(), degrees);
    double u = Thumb.ALONG;
    double v = Thumb.ACROSS;
    List<Joint> joints = new ArrayList<>();
    joints.add(joint(u, v, Thumb.RADII[0]));
    for (int i = 0; i < turns.length; i++) {
      double turn = StrictMath.toRadians(turns[i]);
      u += StrictMath.cos(turn) * Thumb.BONES[i];
      v += StrictMath.sin(turn) * Thumb.BONES[i];
      joints.add(joint(u, v, Thumb.RADII[i + 1]));
    }
    return joints;
  }

  private Joint joint(double u, double v, double radius) {
    double along = start + u * sine + hand * v * cosine;
    double size = surface.radius(along);
    double angle = around + (u * cosine - hand * v * sine) / (size + radius);
    double t = Math.max(0, Math.min(1, u / HEEL));
    double lift = height + (radius - SINK - height) * t * t * (3 - 2 * t);
    Vec3 out = surface.outwards(angle);
    return new Joint(surface.middle(along).plus(out.times(size + lift)), out);
  }
}
