package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/**
 * The bend of the lumbar spine (lower thorax against pelvis) and of the thoracic spine (upper
 * against lower thorax), and the turn of the chest against the pelvis.
 */
record SpineReadings(Skeleton skeleton) {
  // What the pose "standing" shows, in degrees: the zero.
  private static final double LUMBAR_ZERO = -1;
  private static final double THORACIC_ZERO = 5;

  List<JointReading> all() {
    double lumbar = bend(0, 2, 110) - LUMBAR_ZERO;
    double thoracic = bend(2, 3, 220) - THORACIC_ZERO;
    Pose pose = skeleton.pose();
    return List.of(
        new JointReading(JointMotion.LUMBAR_FLEXION, "/spine", lumbar),
        new JointReading(JointMotion.LUMBAR_EXTENSION, "/spine", -lumbar),
        new JointReading(JointMotion.THORACIC_FLEXION, "/spine", thoracic),
        new JointReading(JointMotion.THORACIC_EXTENSION, "/spine", -thoracic),
        new JointReading(
            JointMotion.TRUNK_ROTATION,
            pose.chestTwist() == 0 ? "/pelvisTwist" : "/chestTwist",
            Math.abs(pose.chestTwist() - pose.pelvisTwist())));
  }

  // From one direction of the spine to a later one, forwards.
  private double bend(int from, int to, double station) {
    Vec3 a = skeleton.pose().spine().get(from).vector();
    Vec3 b = skeleton.pose().spine().get(to).vector();
    double angle = a.angleTo(b);
    return b.dot(skeleton.spine().at(station).front()) < a.dot(skeleton.spine().at(station).front())
        ? -angle
        : angle;
  }
}
