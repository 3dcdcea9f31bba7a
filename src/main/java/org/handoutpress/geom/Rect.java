package org.handoutpress.geom;

/** A rectangle in thousandths of a point; x and y are its top left corner, y downwards. */
public record Rect(int x, int y, int width, int height) {
  public static Rect of(Point at, Size size) {
    return new Rect(at.x(), at.y(), size.width(), size.height());
  }

  public Size size() {
    return new Size(width, height);
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /** The smallest rectangle that holds both. */
  public Rect union(Rect other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
