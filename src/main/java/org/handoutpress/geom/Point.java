package org.handoutpress.geom;

/** A place in thousandths of a point; x to the right, y downwards, origin at the top left. */
public record Point(int x, int y) {
  public static final Point ORIGIN = new Point(0, 0);

  public Point plus(int dx, int dy) {
    return new Point(x + dx, y + dy);
  }

  public Point plus(Point other) {
    return plus(other.x, other.y);
  }
}
