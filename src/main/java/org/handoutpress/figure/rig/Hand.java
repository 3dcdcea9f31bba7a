package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;

/** A hand: a palm, four fingers and a thumb. */
public final class Hand {
  // Distance from the wrist, half width and radius along the palm.
  private static final double[][] PALM = {{0, 3, 13}, {16, 8, 12}, {32, 11, 10.5}, {46, 13, 9}};
  // Sideways place and length of each finger.
  private static final double[][] FINGERS = {{-14, 40}, {-5, 49}, {4.5, 50}, {13.5, 44}};
  private static final double KNUCKLES = 46;
  private static final double OUTER_FINGER = 14;
  private static final double VISIBLE_GAP = 5;

  private final Vec3 wrist;
  private final Vec3 along;
  private final Vec3 front;
  private final Vec3 across;
  private final HandPose pose;

  public Hand(Skeleton skeleton, Side side) {
    Limb arm = skeleton.armOf(side);
    pose = skeleton.pose().side(side).hand();
    wrist = arm.end();
    along = arm.last().vector();
    front = arm.last().front();
    double turn = StrictMath.toRadians(pose.palm());
    across = along.cross(front).times(StrictMath.cos(turn)).plus(front.times(StrictMath.sin(turn)));
  }

  public List<Chain> flesh() {
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i + 1 < PALM.length; i++) {
      for (int z = -1; z <= 1; z++) {
        chains.add(Chain.of(palm(PALM[i], z), palm(PALM[i + 1], z)));
      }
    }
    chains.add(Chain.of(palm(PALM[3], -1), palm(PALM[3], 1)));
    for (double[] f : FINGERS) {
      List<Vec3> p = finger(f);
      chains.add(Chain.of(new Ball(p.get(0), 7.6), new Ball(p.get(1), 7), new Ball(p.get(2), 5.6)));
    }
    pose.thumb().ifPresent(degrees -> chains.add(thumb(degrees)));
    return chains;
  }

  /** The lines between the fingers, where the viewer can tell them apart. */
  public List<List<Vec3>> lines(Camera camera) {
    List<List<Vec3>> lines = new ArrayList<>();
    for (int i = 0; i + 1 < FINGERS.length; i++) {
      List<Vec3> a = finger(FINGERS[i]);
      List<Vec3> b = finger(FINGERS[i + 1]);
      if (camera.flat(a.get(1).minus(b.get(1))).length() > VISIBLE_GAP) {
        lines.add(
            List.of(
                a.get(0).towards(b.get(0), .5),
                a.get(1).towards(b.get(1), .5),
                a.get(2).towards(b.get(2), .5)));
      }
    }
    return lines;
  }

  private Ball palm(double[] row, int z) {
    return new Ball(wrist.plus(along.times(row[0])).plus(across.times(z * row[1])), row[2]);
  }

  private List<Vec3> finger(double[] f) {
    Vec3 way = turned(along, across, pose.spread() * f[0] / OUTER_FINGER);
    Vec3 base = wrist.plus(along.times(KNUCKLES)).plus(across.times(f[0] * .95));
    Vec3 middle = base.plus(turned(way, front, pose.curl()).times(f[1] / 2));
    return List.of(
        base, middle, middle.plus(turned(way, front, 2.1 * pose.curl()).times(f[1] / 2)));
  }

  private Chain thumb(double degrees) {
    Vec3 base = wrist.plus(along.times(14)).plus(across.times(8));
    Vec3 middle = base.plus(turned(along, across, degrees).times(28));
    Vec3 tip = middle.plus(turned(along, across, degrees / 2).times(20));
    return Chain.of(new Ball(base, 10), new Ball(middle, 7.6), new Ball(tip, 5.8));
  }

  private static Vec3 turned(Vec3 from, Vec3 to, double degrees) {
    double a = StrictMath.toRadians(degrees);
    return from.times(StrictMath.cos(a)).plus(to.times(StrictMath.sin(a)));
  }
}
