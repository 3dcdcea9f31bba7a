package org.handoutpress.figure.paint;

import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/**
 * How the viewer sees a head. Places on a head are in head heights from its centre: forward out of
 * the face, to its left, and up to the crown. What the viewer sees from above or below is moved,
 * not turned: right for the slight tilts of our poses.
 *
 * @param forward how much of forward is towards the viewer, without what is up; 1 at most
 * @param left the same of its left
 * @param above the sine of the angle from above
 */
record HeadView(Vec2 centre, Vec2 right, Vec2 up, double forward, double left, double above) {
  static HeadView of(Skeleton skeleton) {
    Camera camera = skeleton.pose().camera();
    HeadFrame frame = HeadFrame.of(skeleton);
    Vec2 up = camera.flat(frame.up()).unit();
    double forward = camera.depth(frame.forward());
    double left = camera.depth(frame.up().cross(frame.forward()));
    double level = Math.max(1e-6, Math.sqrt(forward * forward + left * left));
    Vec3 centre = frame.centre();
    return new HeadView(
        camera.flat(centre),
        up.left().times(-1),
        up,
        forward / level,
        left / level,
        camera.depth(frame.up()));
  }

  Vec2 at(double f, double l, double y) {
    return onPage(across(f, l), lifted(f, l, y));
  }

  /** A place whose distance to the side is known. */
  Vec2 onPage(double x, double y) {
    return centre.plus(right.times(x * Body.HEAD)).plus(up.times(y * Body.HEAD));
  }

  /** How far a place lies to the right, as the viewer has the crown up. */
  double across(double f, double l) {
    return l * forward - f * left;
  }

  double lifted(double f, double l, double y) {
    return y * Math.sqrt(1 - above * above) - (f * forward + l * left) * above;
  }

  /** Cosine between the viewer and what faces {@code azimuth}: 0 ahead, 90 to the head's left. */
  double facing(double azimuth) {
    double a = StrictMath.toRadians(azimuth);
    return forward * StrictMath.cos(a) + left * StrictMath.sin(a);
  }

  /** The direction on the page in which the face looks, or the nearest one across it. */
  Vec2 ahead() {
    return left <= 0 ? right : right.times(-1);
  }

  /** Whether the crown hangs down. */
  boolean hangs() {
    return up.y() < -.35;
  }
}
