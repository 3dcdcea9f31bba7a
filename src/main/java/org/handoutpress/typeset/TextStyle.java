package org.handoutpress.typeset;

import org.handoutpress.geom.Rgb;

/**
 * How a run of text looks.
 *
 * @param size em size in thousandths of a point
 * @param tracking added after every glyph, in thousandths of a point
 */
public record TextStyle(Weight weight, int size, int tracking, Rgb colour) {
  public TextStyle(Weight weight, int size, Rgb colour) {
    this(weight, size, 0, colour);
  }

  public TextStyle bold() {
    return new TextStyle(Weight.BOLD, size, tracking, colour);
  }

  public TextStyle in(Rgb other) {
    return new TextStyle(weight, size, tracking, other);
  }
}
