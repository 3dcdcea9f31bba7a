package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Vec3;

/**
 * Shoulder, elbow and wrist of one side. The upper arm turns in the shoulder by more than a right
 * angle, and the skeleton does not say how it is turned: so the way in which an elbow or a wrist
 * bends is not judged, only how far.
 */
record ArmReadings(Skeleton skeleton, Side side) {
  // The middle of the thorax, whose side line a goniometer follows.
  private static final double CHEST = 220;

  // Farther from hanging than this, an arm behind the chest was raised over the front.
  private static final double RAISED = 120;

  List<JointReading> all() {
    Limb arm = skeleton.armOf(side);
    double flexion = flexion(arm.upper().vector());
    return List.of(
        reading(JointMotion.ELBOW_FLEXION, arm.bend()),
        reading(JointMotion.WRIST_BEND, arm.lower().bendTo(arm.last())),
        reading(JointMotion.SHOULDER_FLEXION, flexion),
        reading(JointMotion.SHOULDER_EXTENSION, -flexion));
  }

  private JointReading reading(JointMotion motion, double degrees) {
    return new JointReading(motion, Pointers.of(side) + "/arm", degrees);
  }

  // Up from hanging, past the vertical too; below 0 behind the chest. Sideways counts as forwards.
  private double flexion(Vec3 arm) {
    Spine.Frame chest = skeleton.spine().at(CHEST);
    double raised = arm.angleTo(chest.along().times(-1));
    double behind = arm.angleTo(chest.front()) - 90;
    if (raised > RAISED) {
      return raised + 2 * Math.max(0, behind);
    }
    return behind > 0 ? -behind : raised;
  }
}
