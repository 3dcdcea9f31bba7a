package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Contact;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Support;

/**
 * Nothing sinks into the floor, but for soft flesh that is drawn flattened there: the trunk, the
 * thighs and the calves. What rests on the floor is judged by {@link Contacts}.
 */
public final class AboveFloor implements PoseCheck {
  private static final double DEEPEST = -8;

  @Override
  public List<Finding> find(Skeleton skeleton) {
    List<Finding> findings = new ArrayList<>();
    for (BodyPart part : BodyPart.values()) {
      if (skeleton.pose().contacts().contains(new Contact(part, Support.FLOOR))) {
        continue;
      }
      double deepest = part.flattens() ? Contacts.FLATTENED : DEEPEST;
      judge(
          findings, pointer(part), Pointers.word(part), PartFlesh.lowest(skeleton, part), deepest);
    }
    for (Side side : Side.values()) {
      String at = Pointers.of(side);
      judge(findings, at + "/arm", "upper arm", skeleton.upperArm(side, 1, 0).lowest(), DEEPEST);
      judge(findings, at + "/leg", "thigh", skeleton.thigh(side).lowest(), Contacts.FLATTENED);
      judge(
          findings, at + "/leg", "shin", skeleton.shin(side, 0, 1, 0).lowest(), Contacts.FLATTENED);
    }
    return findings;
  }

  private static void judge(
      List<Finding> findings, String at, String part, double height, double deepest) {
    if (!(height >= deepest)) {
      findings.add(
          new Finding(
              at,
              String.format(Locale.ROOT, "The %s is %.0f below the floor.", part, -height),
              "Raise it, or raise the hips."));
    }
  }

  private static String pointer(BodyPart part) {
    String side = part.side().map(Pointers::of).orElse("");
    return switch (part) {
      case HEAD, FOREHEAD -> "/head";
      case BACK, CHEST -> "/spine";
      case PELVIS, SEAT -> "/hips";
      case NEAR_HAND, FAR_HAND, NEAR_FOREARM, FAR_FOREARM, NEAR_ELBOW, FAR_ELBOW -> side + "/arm";
      default -> side + "/leg";
    };
  }
}
