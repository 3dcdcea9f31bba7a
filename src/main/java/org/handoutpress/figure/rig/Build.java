package org.handoutpress.figure.rig;

import org.handoutpress.figure.field.Profile;

/**
 * How flesh lies on the bones, in thousandths of the body height; the lengths of the bones are
 * those of {@link Body} in every build. Profile rows are station, front, back (and half width);
 * stations of a limb run from 0 to 1, of the trunk along the spine.
 *
 * @param shoulder half the distance between the shoulder joints
 * @param hip half the distance between the hip joints
 * @param neck the radius of the neck at the collar; it thins towards the skull
 */
public record Build(
    Profile torso,
    Profile thigh,
    Profile shin,
    Profile upperArm,
    Profile forearm,
    double shoulder,
    double hip,
    double neck) {
  /** What a build file that leaves a table out has; our own tables, found by eye. */
  public static final Build SLENDER =
      new Build(
          new Profile(
              new double[][] {
                {-58, 32, 52, 66}, {-30, 47, 72, 88}, {0, 55, 77, 97}, {35, 58, 70, 96},
                {70, 56, 58, 86}, {110, 54, 51, 78}, {150, 57, 52, 80}, {190, 63, 56, 86},
                {225, 63, 58, 92}, {255, 54, 56, 90}, {282, 40, 46, 60}, {305, 29, 35, 38}
              }),
          new Profile(
              new double[][] {
                {0, 60, 60},
                {.15, 60, 58},
                {.3, 57, 54},
                {.5, 51, 47},
                {.7, 43, 39},
                {.85, 37, 34},
                {1, 34, 30}
              }),
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
              }),
          new Profile(
              new double[][] {
                {0, 30, 32},
                {.15, 30.5, 31.5},
                {.35, 28, 29},
                {.55, 25, 26},
                {.75, 23, 24},
                {.9, 21.5, 22.5},
                {1, 21, 22}
              }),
          new Profile(
              new double[][] {
                {0, 21, 22},
                {.15, 22, 21.5},
                {.32, 21.5, 20.5},
                {.5, 19, 18.5},
                {.75, 15.5, 15.5},
                {1, 13.5, 13.5}
              }),
          97,
          48,
          33);
}
