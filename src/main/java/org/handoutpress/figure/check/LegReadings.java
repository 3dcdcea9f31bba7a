package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Vec3;

/** Hip, knee and ankle of one side. */
record LegReadings(Skeleton skeleton, Side side) {
  // Abduction and adduction are measured with the hip straight.
  private static final double STRAIGHT = 60;

  // Further out of the picture plane the front of a thigh is not known well enough.
  private static final double PLANAR = 40;

  List<JointReading> all() {
    Limb leg = skeleton.legOf(side);
    double ankle = leg.lower().bendTo(leg.last());
    return List.of(
        reading(JointMotion.KNEE_FLEXION, Math.max(leg.bend(), 0)),
        reading(JointMotion.KNEE_HYPEREXTENSION, backwards(leg)),
        reading(JointMotion.ANKLE_PLANTARFLEXION, 90 - ankle),
        reading(JointMotion.ANKLE_DORSIFLEXION, ankle - 90),
        reading(JointMotion.HIP_FLEXION, flexion()),
        reading(JointMotion.HIP_EXTENSION, -flexion()),
        reading(JointMotion.HIP_ABDUCTION, abduction()),
        reading(JointMotion.HIP_ADDUCTION, -abduction()));
  }

  private JointReading reading(JointMotion motion, double degrees) {
    return new JointReading(motion, Pointers.of(side) + "/leg", degrees);
  }

  private static double backwards(Limb leg) {
    if (Math.abs(leg.upper().phi()) > PLANAR) {
      return 0;
    }
    return leg.lower().vector().dot(leg.upper().front()) > 0 ? leg.bend() : -leg.bend();
  }

  // The thigh in the plane of the pelvis that divides left from right, against its long axis.
  private double flexion() {
    Spine.Frame pelvis = skeleton.spine().at(0);
    Vec3 thigh = skeleton.legOf(side).upper().vector();
    double degrees =
        StrictMath.toDegrees(
            StrictMath.atan2(thigh.dot(pelvis.front()), -thigh.dot(pelvis.along())));
    // Beyond straight up it is flexion all the same: nobody extends a hip by 120 degrees.
    return degrees < -120 ? degrees + 360 : degrees;
  }

  private double abduction() {
    if (flexion() > STRAIGHT) {
      return 0;
    }
    Vec3 outward = skeleton.spine().at(0).across().times(side.sign());
    Vec3 thigh = skeleton.legOf(side).upper().vector();
    return 90 - thigh.angleTo(outward);
  }
}
