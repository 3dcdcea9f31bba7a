package org.handoutpress.figure.check;

/**
 * How far a joint of a pose goes.
 *
 * @param pointer where in the pose file it comes from
 * @param degrees below 0: the other way
 */
public record JointReading(JointMotion motion, String pointer, double degrees) {
  /** How much of the limit is used; above 1 the joint goes too far. */
  public double share() {
    return degrees / motion.limit();
  }

  boolean tooFar() {
    // Written so that what is no number is found as well; a tenth for rounding.
    return !(degrees <= motion.limit() + .1);
  }
}
