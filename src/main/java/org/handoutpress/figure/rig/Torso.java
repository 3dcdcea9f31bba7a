package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/** Flesh around the spine: a column in the middle, one at each side, and bars across. */
public final class Torso {
  private Torso() {}

  /**
   * From one station of the spine to another in {@code count} steps, made thicker by {@code grow}.
   */
  public static List<Chain> flesh(
      Skeleton skeleton, double from, double to, double grow, int count) {
    List<Ball> left = new ArrayList<>();
    List<Ball> middle = new ArrayList<>();
    List<Ball> right = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double station = from + (to - from) * i / (count - 1);
      double[] p = skeleton.build().torso().at(station);
      Spine.Frame f = skeleton.spine().at(station);
      double radius = (p[0] + p[1]) / 2;
      Vec3 out = f.across().times(Math.max(p[2] - radius, 0));
      Vec3 centre = f.at().plus(f.front().times((p[0] - p[1]) / 2));
      left.add(new Ball(centre.minus(out), radius + grow));
      middle.add(new Ball(centre, radius + grow));
      right.add(new Ball(centre.plus(out), radius + grow));
      chains.add(Chain.of(left.get(i), right.get(i)));
    }
    chains.add(new Chain(left));
    chains.add(new Chain(middle));
    chains.add(new Chain(right));
    return chains;
  }
}
