package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.handoutpress.figure.rig.HandLayout.Joint;

/** A hand: a palm, four fingers of three bones, and a thumb. */
public final class Hand {
  // Rows of flesh: along from the wrist, to the thumb, to the back of the hand, radius.
  private static final double[][][] PALM = {
    {{0, 0, 0, 13}, {16, 0, 0, 11.5}, {32, 0, 0, 10}, {50, 4, -.5, 8.4}},
    {{0, 3, 0, 12}, {14, 9, -1.5, 10.5}, {30, 13, -1, 9}, {48, 14, -.5, 7.8}},
    {{0, -3, 0, 12}, {14, -9, -1.5, 10.5}, {30, -12.5, -1.5, 8.8}, {43, -13.5, -1, 7.2}},
    {{8, -8, -5, 9.8}, {28, -12.5, -4, 8.4}},
    {{10, 8, -5, 9.8}, {28, 13, -5, 9}},
    {{48, 14, -.5, 7.8}, {50, 4, -.5, 8.4}, {48, -5, -.5, 8}, {43, -13.5, -1, 7.2}}
  };
  private static final double VISIBLE_GAP = 4;
  private static final double WEB = .35;
  private static final double AWAY = -.85;
  private static final double EDGE = -.15;
  private static final double TURNED_AWAY = -.35;

  private final HandPose pose;
  private final HandLayout layout;

  public Hand(Skeleton skeleton, Side side) {
    Limb arm = skeleton.armOf(side);
    pose = skeleton.pose().side(side).hand();
    layout =
        pose.holds()
            .<HandLayout>map(h -> new HoldingHand(arm, pose, side, h.surface(skeleton)))
            .orElseGet(() -> new FreeHand(arm, pose, side));
  }

  /** All of it. */
  public List<Chain> flesh() {
    return flesh(j -> true);
  }

  /** What of it is not behind the limb that it holds. */
  public List<Chain> flesh(Camera camera) {
    return flesh(j -> pose.holds().isEmpty() || camera.depth(j.out()) > TURNED_AWAY);
  }

  /** Finger tips that reach around the limb that they hold, to the viewer's side of it. */
  public List<Chain> tips(Camera camera) {
    return fingers(j -> camera.depth(j.out()) > EDGE);
  }

  /** The four fingers, from the knuckles to the tips. */
  List<Chain> fingers() {
    return fingers(j -> true);
  }

  /** The lines between the fingers, where the viewer can tell them apart. */
  public List<List<Vec3>> lines(Camera camera) {
    if (hiddenByWrist(camera)) {
      return List.of();
    }
    double facing = camera.depth(layout.palm(40, 0, 0, 8).out());
    List<List<Vec3>> lines = between(camera, j -> facing < 0 || camera.depth(j.out()) >= 0);
    // From the web, a third up the first bones.
    lines.forEach(l -> l.set(0, l.get(0).towards(l.get(1), WEB)));
    return lines;
  }

  /** The lines between the tips that reach around. */
  public List<List<Vec3>> tipLines(Camera camera) {
    return between(camera, j -> camera.depth(j.out()) > EDGE);
  }

  // A hand that points away from the viewer.
  private boolean hiddenByWrist(Camera camera) {
    Vec3 way = layout.palm(40, 0, 0, 8).at().minus(layout.palm(0, 0, 0, 8).at());
    return camera.depth(way.unit()) < AWAY;
  }

  private List<List<Vec3>> between(Camera camera, Predicate<Joint> seen) {
    List<List<Vec3>> lines = new ArrayList<>();
    Finger[] fingers = Finger.values();
    for (int i = 0; i + 1 < fingers.length; i++) {
      List<Joint> a = layout.finger(fingers[i]);
      List<Joint> b = layout.finger(fingers[i + 1]);
      List<Vec3> line = new ArrayList<>();
      for (int j = 0; j < a.size(); j++) {
        if (seen.test(a.get(j))) {
          line.add(a.get(j).at().towards(b.get(j).at(), .5));
        }
      }
      double gap = camera.flat(a.get(1).at().minus(b.get(1).at())).length();
      if (gap > VISIBLE_GAP && line.size() > 1) {
        lines.add(line);
      }
    }
    return lines;
  }

  private List<Chain> palm() {
    List<Chain> chains = new ArrayList<>();
    for (double[][] row : PALM) {
      List<Ball> balls = new ArrayList<>();
      for (double[] p : row) {
        balls.add(new Ball(layout.palm(p[0], p[1], p[2], p[3]).at(), p[3]));
      }
      chains.add(new Chain(balls));
    }
    return chains;
  }

  private List<Chain> flesh(Predicate<Joint> kept) {
    List<Chain> chains = new ArrayList<>(palm());
    chains.addAll(fingers(kept));
    if (pose.thumb().isPresent()) {
      double degrees = pose.thumb().getAsDouble();
      digit(layout.thumb(degrees), i -> Thumb.RADII[i], kept).ifPresent(chains::add);
    }
    return chains;
  }

  private List<Chain> fingers(Predicate<Joint> kept) {
    List<Chain> chains = new ArrayList<>();
    for (Finger finger : Finger.values()) {
      digit(layout.finger(finger), finger::radius, kept).ifPresent(chains::add);
    }
    return chains;
  }

  private static Optional<Chain> digit(
      List<Joint> joints, IntToDoubleFunction radius, Predicate<Joint> kept) {
    List<Ball> balls = new ArrayList<>();
    for (int i = 0; i < joints.size(); i++) {
      if (kept.test(joints.get(i))) {
        balls.add(new Ball(joints.get(i).at(), radius.applyAsDouble(i)));
      }
    }
    return balls.isEmpty() ? Optional.empty() : Optional.of(new Chain(balls));
  }
}
