package org.handoutpress.figure.rig;

import org.handoutpress.figure.field.Profile;

/**
 * An adult's measures in thousandths of the body height; profile rows are station, front, back (and
 * half width), the station of a limb running from 0 to 1. The tables are our own, found by eye.
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
  static final double SHOULDER_HALF_WIDTH = 97;
  static final double HIP_HALF_WIDTH = 48;

  public static final Profile TORSO =
      new Profile(
          new double[][] {
            {-58, 32, 52, 66}, {-30, 47, 72, 88}, {0, 55, 77, 97}, {35, 58, 70, 96},
            {70, 56, 58, 86}, {110, 54, 51, 78}, {150, 57, 52, 80}, {190, 63, 56, 86},
            {225, 63, 58, 92}, {255, 54, 56, 90}, {282, 40, 46, 60}, {305, 29, 35, 38}
          });
  public static final Profile THIGH_PROFILE =
      new Profile(
          new double[][] {
            {0, 60, 60},
            {.15, 60, 58},
            {.3, 57, 54},
            {.5, 51, 47},
            {.7, 43, 39},
            {.85, 37, 34},
            {1, 34, 30}
          });
  public static final Profile SHIN_PROFILE =
      new Profile(
          new double[][] {
            {0, 34, 30},
            {.1, 32, 32},
            {.22, 29, 37},
            {.34, 27, 39},
            {.48, 24, 36},
            {.62, 21, 30},
            {.78, 19, 23},
            {.9, 18, 18},
            {1, 18, 18}
          });
  static final Profile UPPER_ARM_PROFILE =
      new Profile(
          new double[][] {
            {0, 30, 32},
            {.15, 30.5, 31.5},
            {.35, 28, 29},
            {.55, 25, 26},
            {.75, 23, 24},
            {.9, 21.5, 22.5},
            {1, 21, 22}
          });
  static final Profile FOREARM_PROFILE =
      new Profile(
          new double[][] {
            {0, 21, 22},
            {.15, 22, 21.5},
            {.32, 21.5, 20.5},
            {.5, 19, 18.5},
            {.75, 15.5, 15.5},
            {1, 13.5, 13.5}
          });

  private Body() {}
}
