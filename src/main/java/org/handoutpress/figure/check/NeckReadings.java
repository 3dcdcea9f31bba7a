package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Vec3;

/** The head against the upper thorax. */
record NeckReadings(Skeleton skeleton) {
  private static final double COLLAR = 290;

  // What the pose "standing" shows, in degrees: the zero.
  private static final double ZERO = -4;

  List<JointReading> all() {
    Spine.Frame chest = skeleton.spine().at(COLLAR);
    HeadFrame head = HeadFrame.of(skeleton);
    Vec3 up = head.up();
    double flexion = angle(up.dot(chest.front()), up.dot(chest.along())) - ZERO;
    double sideBend = Math.abs(90 - up.angleTo(chest.across()));
    return List.of(
        reading(JointMotion.NECK_FLEXION, flexion),
        reading(JointMotion.NECK_EXTENSION, -flexion),
        reading(JointMotion.NECK_SIDE_BEND, sideBend),
        reading(JointMotion.NECK_ROTATION, rotation(head, chest)));
  }

  // The chest's front is first tilted along with the head, so that a nod is no turn.
  private static double rotation(HeadFrame head, Spine.Frame chest) {
    Vec3 axis = chest.along().cross(head.up());
    Vec3 front = tilted(chest.front(), axis.unit(), chest.along().angleTo(head.up()));
    return head.forward().angleTo(front);
  }

  private static Vec3 tilted(Vec3 v, Vec3 axis, double degrees) {
    double a = StrictMath.toRadians(degrees);
    Vec3 turned = v.times(StrictMath.cos(a)).plus(axis.cross(v).times(StrictMath.sin(a)));
    return turned.plus(axis.times(axis.dot(v) * (1 - StrictMath.cos(a))));
  }

  private static double angle(double forward, double up) {
    return StrictMath.toDegrees(StrictMath.atan2(forward, up));
  }

  private static JointReading reading(JointMotion motion, double degrees) {
    return new JointReading(motion, "/head", degrees);
  }
}
