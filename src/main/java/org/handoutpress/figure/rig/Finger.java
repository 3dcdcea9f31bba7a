package org.handoutpress.figure.rig;

/** The four fingers; measures in thousandths of the body height. */
enum Finger {
  INDEX(48, 14, 43, 6.6),
  MIDDLE(50, 4.7, 48, 6.8),
  RING(48, -4.7, 44, 6.5),
  LITTLE(43, -13.5, 34, 5.8);

  /** The middle of an outer finger's base, from the middle of the hand. */
  static final double OUTER = 14;

  // Parts of the length, and of the thickness at each joint and the tip.
  private static final double[] BONES = {.46, .3, .24};
  private static final double[] TAPER = {1, .88, .8, .68};

  private final double along;
  private final double across;
  private final double length;
  private final double radius;

  Finger(double along, double across, double length, double radius) {
    this.along = along;
    this.across = across;
    this.length = length;
    this.radius = radius;
  }

  /** The knuckle's distance from the wrist. */
  double along() {
    return along;
  }

  /** The knuckle's distance from the middle of the hand, to the thumb's side. */
  double across() {
    return across;
  }

  /** The length of a bone, 0 at the knuckle to 2; the last one up to the middle of the tip. */
  double bone(int index) {
    return length * BONES[index];
  }

  /** The radius at a joint, 0 the knuckle to 3 the tip. */
  double radius(int joint) {
    return radius * TAPER[joint];
  }
}
