package org.handoutpress.figure.rig;

import java.util.List;

/**
 * The head as balls that fill the drawn symbols: what touches the floor when someone lies on the
 * back of the head, on the forehead or on a cheek.
 */
record Skull(HeadFrame frame) {
  static Skull of(Skeleton skeleton) {
    return new Skull(HeadFrame.of(skeleton));
  }

  List<Ball> whole() {
    return List.of(
        ball(-.10, .10, .39),
        ball(0, .17, .36),
        ball(.10, .17, .31),
        ball(.42, -.09, .07),
        ball(.24, -.30, .17));
  }

  List<Ball> forehead() {
    return List.of(ball(.10, .17, .31), ball(.13, .24, .25));
  }

  // In head heights: to the face, to the crown.
  private Ball ball(double forward, double up, double radius) {
    Vec3 at = frame.centre().plus(frame.forward().times(forward * Body.HEAD));
    return new Ball(at.plus(frame.up().times(up * Body.HEAD)), radius * Body.HEAD);
  }
}
