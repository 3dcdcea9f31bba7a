package org.handoutpress.figure.check;

import static org.handoutpress.figure.check.RangeSource.AAOS;
import static org.handoutpress.figure.check.RangeSource.ANATOMY_STANDARD;
import static org.handoutpress.figure.check.RangeSource.BEIGHTON;
import static org.handoutpress.figure.check.RangeSource.HEMMERICH;
import static org.handoutpress.figure.check.RangeSource.KOSMAHL;
import static org.handoutpress.figure.check.RangeSource.MAGEE;
import static org.handoutpress.figure.check.RangeSource.SOUCIE;
import static org.handoutpress.figure.check.RangeSource.TROKE;
import static org.handoutpress.figure.check.RangeSource.VETERANS;

/**
 * How far joints go, in degrees by the neutral-zero method: 0 is upright standing with the arms
 * hanging. Published means are of young adult women, the more mobile of the groups that were
 * measured, since what is drawn must be possible, not average. A mean is exceeded by half of the
 * people and a goniometer errs by about 5 degrees, so {@link #ALLOWANCE} is added to means; to the
 * ends of ranges, and to what was measured under the weight of the body, nothing is.
 */
public enum JointMotion {
  KNEE_FLEXION("knee flexion", 157, 0, HEMMERICH),
  KNEE_HYPEREXTENSION("knee hyperextension", 10, 0, BEIGHTON),
  HIP_FLEXION("hip flexion", 133.8, JointMotion.ALLOWANCE, SOUCIE),
  HIP_EXTENSION("hip extension", 18.1, JointMotion.ALLOWANCE, SOUCIE),
  HIP_ABDUCTION("hip abduction", 45, JointMotion.ALLOWANCE, VETERANS),
  HIP_ADDUCTION("hip adduction", 25, JointMotion.ALLOWANCE, VETERANS),
  ANKLE_PLANTARFLEXION("ankle plantarflexion", 62.1, JointMotion.ALLOWANCE, SOUCIE),
  ANKLE_DORSIFLEXION("ankle dorsiflexion", 20, JointMotion.ALLOWANCE, VETERANS),
  ELBOW_FLEXION("elbow flexion", 150, JointMotion.ALLOWANCE, SOUCIE),
  WRIST_BEND("wrist bend", 80, JointMotion.ALLOWANCE, AAOS),
  SHOULDER_FLEXION("shoulder flexion", 172, JointMotion.ALLOWANCE, SOUCIE),
  SHOULDER_EXTENSION("shoulder extension", 60, JointMotion.ALLOWANCE, AAOS),
  NECK_FLEXION("neck flexion", 64, 0, ANATOMY_STANDARD),
  NECK_EXTENSION("neck extension", 63, 0, ANATOMY_STANDARD),
  NECK_SIDE_BEND("neck side bend", 49, 0, ANATOMY_STANDARD),
  NECK_ROTATION("neck rotation", 80, JointMotion.ALLOWANCE, VETERANS),
  THORACIC_FLEXION("thoracic flexion", 45, 0, MAGEE),
  THORACIC_EXTENSION("thoracic extension", 25, 0, MAGEE),
  LUMBAR_FLEXION("lumbar flexion", 72, JointMotion.ALLOWANCE, TROKE),
  LUMBAR_EXTENSION("lumbar extension", 29, JointMotion.ALLOWANCE, TROKE),
  TRUNK_ROTATION("trunk rotation", 45, JointMotion.ALLOWANCE, KOSMAHL);

  /** What is added to a mean, in degrees. */
  static final double ALLOWANCE = 10;

  private final String words;
  private final double published;
  private final double allowance;
  private final RangeSource source;

  JointMotion(String words, double published, double allowance, RangeSource source) {
    this.words = words;
    this.published = published;
    this.allowance = allowance;
    this.source = source;
  }

  public String words() {
    return words;
  }

  /** What the source says. */
  public double published() {
    return published;
  }

  /** The most that a pose may show. */
  public double limit() {
    return published + allowance;
  }

  public RangeSource source() {
    return source;
  }
}
