package org.handoutpress.figure.rig;

/** What a hand does. Angles are degrees; a bend towards the palm is positive. */
public enum HandShape {
  /** Palm shown, fingers apart. */
  OPEN(0, 9, 46, new Bends(2, 8, 6), new ThumbBends(12, -8, -16)),
  /** Palm on the floor: the weight on its heel and under the knuckles. */
  FLAT(6, 7, 42, new Bends(-3, 0, 0), new ThumbBends(-3, -8, -16)),
  /** Nothing to do: fingers softly bent. */
  REST(5, 3, 32, new Bends(8, 14, 10), new ThumbBends(3, -8, -16)),
  FIST(0, 0, 34, new Bends(78, 96, 60), new ThumbBends(22, -44, -92)),
  /** Laid around a limb, or bent as if it were. */
  HOLD(0, 5, 34, new Bends(40, 44, 26), new ThumbBends(30, -4, -8)),
  /** The index finger straight, the others in the palm. */
  POINT(0, 0, 30, new Bends(78, 96, 60), new ThumbBends(22, -44, -92));

  /** The bends of a finger at its base, its middle and its last joint. */
  record Bends(double base, double middle, double last) {}

  /**
   * The thumb.
   *
   * @param palmwards between its first bone and the plane of the palm
   * @param middle turn of its middle bone in that plane, towards the fingers if negative
   * @param last that of its last bone, against the first too
   */
  record ThumbBends(double palmwards, double middle, double last) {}

  private static final Bends STRAIGHT = new Bends(-2, 6, 4);

  private final double slope;
  private final double spread;
  private final double thumbAngle;
  private final Bends bends;
  private final ThumbBends thumb;

  HandShape(double slope, double spread, double thumbAngle, Bends bends, ThumbBends thumb) {
    this.slope = slope;
    this.spread = spread;
    this.thumbAngle = thumbAngle;
    this.bends = bends;
    this.thumb = thumb;
  }

  /** Between the outer fingers and the hand, unless a pose says otherwise. */
  public double spread() {
    return spread;
  }

  /** Between the thumb and the hand, unless a pose says otherwise. */
  public double thumbAngle() {
    return thumbAngle;
  }

  /** How far the palm falls from the wrist to the knuckles. */
  double slope() {
    return slope;
  }

  Bends bends(Finger finger) {
    return this == POINT && finger == Finger.INDEX ? STRAIGHT : bends;
  }

  ThumbBends thumb() {
    return thumb;
  }
}
