package org.handoutpress.figure.check;

import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.rig.Skeleton;

/** No joint goes further than people's joints go. */
public final class JointRanges implements PoseCheck {
  @Override
  public List<Finding> find(Skeleton skeleton) {
    return JointReadings.of(skeleton).stream()
        .filter(JointReading::tooFar)
        .map(JointRanges::finding)
        .toList();
  }

  private static Finding finding(JointReading reading) {
    JointMotion motion = reading.motion();
    return new Finding(
        reading.pointer(),
        String.format(
            Locale.ROOT,
            "The %s of %.0f degrees is more than people have: at most %.0f.",
            motion.words(),
            reading.degrees(),
            motion.limit()),
        "Bend it less; the limit is from " + motion.source().reference() + ".");
  }
}
