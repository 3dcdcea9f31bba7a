package org.handoutpress.figure.field;

/** A point or a vector in the picture plane; y upwards, in thousandths of the body height. */
public record Vec2(double x, double y) {
  public Vec2 plus(Vec2 o) {
    return new Vec2(x + o.x, y + o.y);
  }

  public Vec2 minus(Vec2 o) {
    return new Vec2(x - o.x, y - o.y);
  }

  public Vec2 times(double k) {
    return new Vec2(x * k, y * k);
  }

  public double dot(Vec2 o) {
    return x * o.x + y * o.y;
  }

  public double length() {
    return Math.sqrt(x * x + y * y);
  }

  public double distance(Vec2 o) {
    return minus(o).length();
  }

  /** The same direction with length 1; a null vector stays as it is. */
  public Vec2 unit() {
    double n = length();
    return n > 1e-9 ? times(1 / n) : this;
  }

  /** A quarter turn to the left. */
  public Vec2 left() {
    return new Vec2(-y, x);
  }

  /** The point at {@code t} (0: this, 1: the other) on the line between the two. */
  public Vec2 towards(Vec2 o, double t) {
    return new Vec2(x + (o.x - x) * t, y + (o.y - y) * t);
  }
}
