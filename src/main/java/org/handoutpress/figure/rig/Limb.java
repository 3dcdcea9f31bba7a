package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.Profile;

/**
 * An arm or a leg in its pose.
 *
 * @param root shoulder or hip
 * @param middle elbow or knee
 * @param end wrist or ankle
 * @param upper direction of the upper arm or thigh
 * @param lower direction of the forearm or shin
 * @param last direction of the hand or foot
 * @param miss how far the target of a reach lies out of reach
 */
public record Limb(
    Vec3 root,
    Vec3 middle,
    Vec3 end,
    Direction upper,
    Direction lower,
    Direction last,
    double miss) {
  private static final int STATIONS = 14;

  /** The bend of elbow or knee, in degrees. */
  public double bend() {
    return upper.bendTo(lower);
  }

  /** Flesh along a segment from station {@code from} to {@code to} (0 to 1), made thicker. */
  static Chain flesh(
      Vec3 start,
      Direction way,
      double length,
      Profile profile,
      double from,
      double to,
      double grow) {
    List<Ball> balls = new ArrayList<>(STATIONS);
    for (int i = 0; i < STATIONS; i++) {
      double t = from + (to - from) * i / (STATIONS - 1);
      double[] depth = profile.at(t);
      Vec3 at = start.plus(way.vector().times(length * t));
      at = at.plus(way.front().times((depth[0] - depth[1]) / 2));
      balls.add(new Ball(at, (depth[0] + depth[1]) / 2 + grow));
    }
    return new Chain(balls);
  }
}
