package org.handoutpress.figure.rig;

import java.util.List;
import org.handoutpress.figure.field.Disc;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;

/**
 * A camera without perspective, in degrees.
 *
 * @param yaw turned around the upright axis
 * @param pitch looking down; 90 is from above
 */
public record Camera(double yaw, double pitch) {
  public Vec2 flat(Vec3 v) {
    return new Vec2(right().dot(v), up().dot(v));
  }

  /** How far a point or vector reaches towards the viewer. */
  public double depth(Vec3 v) {
    double p = StrictMath.toRadians(pitch);
    double y = StrictMath.toRadians(yaw);
    double across = StrictMath.cos(p);
    Vec3 towards =
        new Vec3(-across * StrictMath.sin(y), StrictMath.sin(p), across * StrictMath.cos(y));
    return towards.dot(v);
  }

  public Disc flat(Ball ball) {
    return new Disc(flat(ball.at()), ball.radius());
  }

  public Strand flat(Chain chain) {
    return new Strand(chain.balls().stream().map(this::flat).toList());
  }

  public List<Strand> flat(List<Chain> chains) {
    return chains.stream().map(this::flat).toList();
  }

  private Vec3 right() {
    double y = StrictMath.toRadians(yaw);
    return new Vec3(StrictMath.cos(y), 0, StrictMath.sin(y));
  }

  private Vec3 up() {
    double y = StrictMath.toRadians(yaw);
    double p = StrictMath.toRadians(pitch);
    double down = StrictMath.sin(p);
    return new Vec3(down * StrictMath.sin(y), StrictMath.cos(p), -down * StrictMath.cos(y));
  }
}
