package org.handoutpress.figure.rig;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A hand, in degrees.
 *
 * @param palm how far the back of the hand is turned to the viewer
 * @param curl how far each finger bends more than its shape says
 * @param thumb between the thumb and the hand; empty: hidden
 * @param spread between the outer fingers and the hand
 * @param holds the limb that it is laid around
 */
public record HandPose(
    HandShape shape,
    double palm,
    double curl,
    OptionalDouble thumb,
    double spread,
    Optional<HeldLimb> holds) {}
