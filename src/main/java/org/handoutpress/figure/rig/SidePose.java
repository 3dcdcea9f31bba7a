package org.handoutpress.figure.rig;

import java.util.Optional;

/**
 * The limbs of one side.
 *
 * @param footUp from the sole to the ankle, if it does not follow from the foot's direction
 * @param toe how far the toes bend up at the ball, in degrees
 * @param shoulder how far the shoulder slides: along the spine, forward, outward
 * @param shadedArm whether the arm takes the darker colours of what is far away
 * @param shadedLeg the same of the leg
 */
public record SidePose(
    LimbTarget arm,
    LimbTarget leg,
    HandPose hand,
    Optional<Vec3> footUp,
    double toe,
    Vec3 shoulder,
    boolean shadedArm,
    boolean shadedLeg) {}
