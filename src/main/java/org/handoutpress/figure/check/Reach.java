package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;

/** Hands and feet get to where the pose wants them. */
public final class Reach implements PoseCheck {
  private static final double MISS = .5;

  @Override
  public List<Finding> find(Skeleton skeleton) {
    List<Finding> findings = new ArrayList<>();
    for (Side side : Side.values()) {
      judge(findings, Pointers.of(side) + "/arm/to", "wrist", skeleton.armOf(side));
      judge(findings, Pointers.of(side) + "/leg/to", "ankle", skeleton.legOf(side));
    }
    return findings;
  }

  private static void judge(List<Finding> findings, String at, String joint, Limb limb) {
    if (!(limb.miss() <= MISS)) {
      findings.add(
          new Finding(
              at,
              String.format(
                  Locale.ROOT, "The %s cannot get here: it is %.1f short.", joint, limb.miss()),
              "Move the target nearer to the body, or the body nearer to it."));
    }
  }
}
