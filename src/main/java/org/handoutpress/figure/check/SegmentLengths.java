package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;

/** The bones of arms and legs are as long as the body's table says. */
public final class SegmentLengths implements PoseCheck {
  private static final double TOLERANCE = .6;

  @Override
  public List<Finding> find(Skeleton skeleton) {
    List<Finding> findings = new ArrayList<>();
    for (Side side : Side.values()) {
      String at = Pointers.of(side);
      Limb arm = skeleton.armOf(side);
      Limb leg = skeleton.legOf(side);
      judge(findings, at + "/arm", "upper arm", upper(arm), Body.UPPER_ARM);
      judge(findings, at + "/arm", "forearm", lower(arm), Body.FOREARM);
      judge(findings, at + "/leg", "thigh", upper(leg), Body.THIGH);
      judge(findings, at + "/leg", "shin", lower(leg), Body.SHIN);
    }
    return findings;
  }

  private static double upper(Limb limb) {
    return limb.root().distance(limb.middle());
  }

  private static double lower(Limb limb) {
    return limb.middle().distance(limb.end());
  }

  private static void judge(
      List<Finding> findings, String at, String bone, double length, double wanted) {
    // Written so that what is no number is found as well.
    if (!(Math.abs(length - wanted) <= TOLERANCE)) {
      findings.add(
          new Finding(
              at,
              String.format(
                  Locale.ROOT,
                  "The %s is %.1f long, not %.0f as in the table.",
                  bone,
                  length,
                  wanted),
              "Correct the directions or the target of this limb."));
    }
  }
}
