package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.Profile;

/** The flesh of an arm; at the elbow its middle line is a curve, so that no corner shows. */
public final class ArmFlesh {
  private static final int STATIONS = 20;

  // How far from the elbow the curve begins; a strongly bent elbow is pointed.
  private static final double SOFT_REACH = 52;
  private static final double POINTED_REACH = 14;
  private static final double SOFT = 40;
  private static final double POINTED = 110;

  private final Limb arm;
  private final Build build;
  private final double reach;

  public ArmFlesh(Skeleton skeleton, Side side) {
    arm = skeleton.armOf(side);
    build = skeleton.build();
    double pointed = Math.max(0, Math.min(1, (arm.bend() - SOFT) / (POINTED - SOFT)));
    reach = SOFT_REACH + (POINTED_REACH - SOFT_REACH) * pointed;
  }

  public Chain upper() {
    List<Ball> balls = new ArrayList<>(STATIONS);
    for (int i = 0; i < STATIONS; i++) {
      double t = (double) i / (STATIONS - 1);
      balls.add(ball((t - 1) * Body.UPPER_ARM, build.upperArm(), t));
    }
    return new Chain(balls);
  }

  public Chain lower() {
    List<Ball> balls = new ArrayList<>(STATIONS);
    for (int i = 0; i < STATIONS; i++) {
      double t = (double) i / (STATIONS - 1);
      balls.add(ball(t * Body.FOREARM, build.forearm(), t));
    }
    return new Chain(balls);
  }

  // At a distance beyond the elbow, negative before it.
  private Ball ball(double beyond, Profile profile, double station) {
    double[] depth = profile.at(station);
    double q = Math.max(0, Math.min(1, .5 + beyond / (2 * reach)));
    Vec3 front = arm.upper().front().towards(arm.lower().front(), q);
    Vec3 at = line(beyond, q).plus(front.times((depth[0] - depth[1]) / 2));
    return new Ball(at, (depth[0] + depth[1]) / 2);
  }

  // Straight, and a quadratic Bezier curve around the elbow.
  private Vec3 line(double beyond, double q) {
    Vec3 upper = arm.upper().vector();
    Vec3 lower = arm.lower().vector();
    if (q <= 0 || q >= 1) {
      return arm.middle().plus((beyond < 0 ? upper : lower).times(beyond));
    }
    Vec3 before = upper.times(-reach * (1 - q) * (1 - q));
    return arm.middle().plus(before).plus(lower.times(reach * q * q));
  }
}
