package org.handoutpress.figure.rig;

/** The thumb's measures in thousandths of the body height. */
final class Thumb {
  /** Its root in the palm: along, to its side, to the back of the hand. */
  static final double ALONG = 12;

  static final double ACROSS = 11;
  static final double HEIGHT = -4;

  /** From joint to joint; the last one up to the middle of the tip. */
  static final double[] BONES = {25, 19, 14};

  /** At the root, the joints and the tip. */
  static final double[] RADII = {9.5, 7.4, 6.2, 5};

  private Thumb() {}

  /** The turns of the bones away from the hand, in degrees. */
  static double[] turns(HandShape shape, double degrees) {
    HandShape.ThumbBends t = shape.thumb();
    return new double[] {degrees, degrees + t.middle(), degrees + t.last()};
  }
}
