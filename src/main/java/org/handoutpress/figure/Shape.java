package org.handoutpress.figure;

import java.util.Optional;

/**
 * A path, filled (non-zero winding), stroked, or both (the stroke on top). Joins are round.
 *
 * @param strokeWidth in the units of the drawing; 0 without a stroke
 * @param roundCaps whether the ends of open lines are round
 */
public record Shape(
    Outline outline,
    Optional<Paint> fill,
    Optional<Paint> stroke,
    double strokeWidth,
    boolean roundCaps) {
  public static Shape filled(Outline outline, Paint paint) {
    return new Shape(outline, Optional.of(paint), Optional.empty(), 0, false);
  }

  public static Shape stroked(Outline outline, Paint paint, double width) {
    return new Shape(outline, Optional.empty(), Optional.of(paint), width, true);
  }

  /** Seen in a mirror, in a drawing of this width. */
  Shape mirrored(double width) {
    return new Shape(outline.mirrored(width), fill, stroke, strokeWidth, roundCaps);
  }
}
