package org.handoutpress.geom;

/** A width and a height in thousandths of a point. */
public record Size(int width, int height) {
  public static final Size NONE = new Size(0, 0);

  /** The same size with width and height exchanged. */
  public Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }
}
