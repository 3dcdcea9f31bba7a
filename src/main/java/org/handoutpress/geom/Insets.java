package org.handoutpress.geom;

/** Distances from the four edges of something, in thousandths of a point. */
public record Insets(int top, int right, int bottom, int left) {
  public static Insets all(int each) {
    return new Insets(each, each, each, each);
  }

  public static Insets symmetric(int vertical, int horizontal) {
    return new Insets(vertical, horizontal, vertical, horizontal);
  }

  public int horizontal() {
    return left + right;
  }

  public int vertical() {
    return top + bottom;
  }
}
