package org.handoutpress.figure.rig;

/**
 * The lengths of an adult's bones in thousandths of the body height, found by eye; the same in
 * every build, so that a pose fits all of them.
 */
public final class Body {
  public static final double PELVIS = 70;
  public static final double LUMBAR = 75;
  public static final double THORAX = 75;
  public static final double UPPER_THORAX = 85;
  public static final double NECK = 52;
  public static final double UPPER_ARM = 176;
  public static final double FOREARM = 146;
  public static final double HAND = 100;
  public static final double THIGH = 245;
  public static final double SHIN = 246;
  public static final double HEAD = 138;

  /** The ankle above the sole. */
  public static final double ANKLE = 38;

  static final double SHOULDER_STATION = 264;

  private Body() {}
}
