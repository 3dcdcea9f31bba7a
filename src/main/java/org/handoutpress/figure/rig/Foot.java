package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A foot: heel, instep, sole and five toes, all touching the floor when it stands. */
public final class Foot {
  // Start, end and sideways place of each toe, great toe first; radius at the ball and at the tip.
  private static final double[][] TOES = {
    {66, 101, -19, 9.5, 8.5},
    {67, 100, -6.5, 9, 6.6},
    {65, 95, 3.5, 9, 6.2},
    {62, 88, 12.5, 8.5, 5.8},
    {58, 80, 20.5, 8, 5.6}
  };
  private static final double BALL = 70;
  private static final double BACK_SHOWS = .55;
  private static final double SOLE_SHOWS = .2;
  private static final double VISIBLE_GAP = 5;

  private final Vec3 sole;
  private final Vec3 forward;
  private final Vec3 up;
  private final Vec3 outward;
  private final double toeSine;
  private final double toeCosine;

  public Foot(Skeleton skeleton, Side side) {
    Limb leg = skeleton.legOf(side);
    SidePose pose = skeleton.pose().side(side);
    forward = leg.last().vector();
    up = pose.footUp().orElse(leg.last().front()).perpendicularTo(forward);
    outward = forward.cross(up).times(side.sign());
    sole = leg.end().minus(up.times(Body.ANKLE));
    toeSine = StrictMath.sin(StrictMath.toRadians(pose.toe()));
    toeCosine = StrictMath.cos(StrictMath.toRadians(pose.toe()));
  }

  public List<Chain> flesh() {
    Ball heel = ball(-21, 20, 0, 20);
    Ball inner = ball(28, 25, -10, 13);
    Ball outer = ball(26, 20, 12, 13);
    Ball greatBall = ball(68, 13, -18, 12.5);
    Ball smallBall = ball(60, 11, 20, 11);
    Ball arch = ball(45, 25, -12, 12);
    List<Chain> chains =
        new ArrayList<>(
            List.of(
                Chain.of(ball(-2, 46, 0, 19), ball(-7, 36, 0, 20), heel),
                Chain.of(
                    ball(-2, 44, 0, 18.5),
                    ball(20, 33, 0, 18.5),
                    ball(42, 23, 0, 16.5),
                    ball(62, 16, 0, 14),
                    ball(74, 12, 0, 12)),
                Chain.of(heel, ball(6, 21, 0, 17), ball(34, 25, 0, 14), ball(68, 13, 0, 13)),
                Chain.of(ball(-21, 18, -6, 17), inner, greatBall),
                Chain.of(ball(-21, 18, 6, 17), outer, smallBall),
                Chain.of(greatBall, smallBall),
                Chain.of(inner, outer),
                Chain.of(arch, ball(42, 19, 16, 11)),
                Chain.of(ball(45, 22, 0, 14), arch)));
    for (double[] t : TOES) {
      Ball root = ball(t[0], 13, t[2], t[3]);
      Ball joint = new Ball(toe(t[1] - 17, 15, t[2]), t[4] * .8);
      chains.add(Chain.of(root, joint, new Ball(toe(t[1], t[4] + .5, t[2]), t[4])));
    }
    return chains;
  }

  /** The lines between the toes, if the viewer sees the back of the foot or its sole. */
  public List<List<Vec3>> lines(Camera camera) {
    double facing = camera.depth(up);
    if (facing > BACK_SHOWS && camera.flat(outward).length() > .5) {
      return lines(camera, 15, 14);
    }
    return facing < -SOLE_SHOWS ? lines(camera, 7, 5) : List.of();
  }

  // Between the toes, from one height above the sole to another; no two closer than can be told.
  private List<List<Vec3>> lines(Camera camera, double from, double to) {
    List<List<Vec3>> lines = new ArrayList<>();
    Optional<Vec3> last = Optional.empty();
    for (int i = 0; i + 1 < TOES.length; i++) {
      double[] a = TOES[i];
      double[] b = TOES[i + 1];
      double z = (a[2] + a[4] * .35 + b[2] - b[4] * .35) / 2;
      double x = (a[1] + b[1]) / 2;
      Vec3 start = toe(x - 17, from, z);
      if (last.map(l -> camera.flat(start.minus(l)).length() > VISIBLE_GAP).orElse(true)) {
        lines.add(List.of(start, toe(x - 2, to, z)));
        last = Optional.of(start);
      }
    }
    return lines;
  }

  private Ball ball(double x, double height, double z, double radius) {
    return new Ball(at(x, height, z), radius);
  }

  private Vec3 at(double x, double height, double z) {
    return sole.plus(forward.times(x)).plus(up.times(height)).plus(outward.times(z));
  }

  private Vec3 toe(double x, double height, double z) {
    double beyond = x - BALL;
    return at(BALL + beyond * toeCosine, height + beyond * toeSine, z);
  }
}
