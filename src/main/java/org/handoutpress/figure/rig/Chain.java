package org.handoutpress.figure.rig;

import java.util.List;

/** Balls in a row, with the hull between neighbours: a strand of flesh. */
public record Chain(List<Ball> balls) {
  public Chain {
    balls = List.copyOf(balls);
  }

  public static Chain of(Ball... balls) {
    return new Chain(List.of(balls));
  }

  /** Made thicker by {@code by}, and at least so thick that each ball has the radius. */
  public Chain grown(double by, double leastRadius) {
    return new Chain(
        balls.stream().map(b -> new Ball(b.at(), Math.max(b.radius() + by, leastRadius))).toList());
  }

  /** The height of the lowest point above the floor. */
  public double lowest() {
    return balls.stream().mapToDouble(Ball::lowest).min().orElseThrow();
  }
}
