package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/** Where the muscles of a focus lie. */
public final class Muscles {
  private static final int STATIONS = 13;

  private Muscles() {}

  /** The muscle as a chain of balls. */
  public static Chain of(Skeleton skeleton, Focus focus) {
    if (focus instanceof Focus.Back back) {
      return back(skeleton, back);
    }
    if (focus instanceof Focus.Belly belly) {
      return belly(skeleton, belly);
    }
    if (focus instanceof Focus.Flank flank) {
      return flank(skeleton.spine(), flank);
    }
    if (focus instanceof Focus.Glute glute) {
      return glute(skeleton, glute.side());
    }
    return hamstring(skeleton, ((Focus.Hamstring) focus).side());
  }

  private static Chain back(Skeleton skeleton, Focus.Back back) {
    List<Ball> balls = new ArrayList<>();
    for (double station : stations(back.from(), back.to())) {
      double depth = skeleton.build().torso().at(station)[1];
      Spine.Frame f = skeleton.spine().at(station);
      balls.add(new Ball(f.at().minus(f.front().times(depth * .62)), depth * .42));
    }
    return new Chain(balls);
  }

  private static Chain belly(Skeleton skeleton, Focus.Belly belly) {
    List<Ball> balls = new ArrayList<>();
    for (double station : stations(belly.from(), belly.to())) {
      double depth = skeleton.build().torso().at(station)[0];
      Spine.Frame f = skeleton.spine().at(station);
      balls.add(new Ball(f.at().plus(f.front().times(depth * .62)), depth * .42));
    }
    return new Chain(balls);
  }

  private static Chain flank(Spine spine, Focus.Flank flank) {
    List<Ball> balls = new ArrayList<>();
    for (double station : stations(flank.from(), flank.to())) {
      Spine.Frame f = spine.at(station);
      Vec3 at = f.at().plus(f.front().times(30)).plus(f.across().times(flank.across()));
      balls.add(new Ball(at, 30));
    }
    return new Chain(balls);
  }

  private static Chain glute(Skeleton skeleton, Side side) {
    Vec3 hip = skeleton.legOf(side).root();
    Spine.Frame f = skeleton.spine().at(0);
    Vec3 upper = hip.minus(f.front().times(34)).plus(f.along().times(8));
    Vec3 lower = hip.minus(f.front().times(40)).minus(f.along().times(22));
    return Chain.of(new Ball(upper, 34), new Ball(lower, 30));
  }

  private static Chain hamstring(Skeleton skeleton, Side side) {
    Limb leg = skeleton.legOf(side);
    List<Ball> balls = new ArrayList<>();
    for (double t : stations(.22, .9)) {
      double depth = skeleton.build().thigh().at(t)[1];
      Vec3 at = leg.root().plus(leg.upper().vector().times(Body.THIGH * t));
      balls.add(new Ball(at.minus(leg.upper().front().times(depth * .55)), depth * .46));
    }
    return new Chain(balls);
  }

  private static double[] stations(double from, double to) {
    double[] out = new double[STATIONS];
    for (int i = 0; i < STATIONS; i++) {
      out[i] = from + (to - from) * i / (STATIONS - 1);
    }
    return out;
  }
}
