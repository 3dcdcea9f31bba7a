package org.handoutpress.figure.rig;

import java.util.OptionalDouble;

/**
 * A hand, in degrees.
 *
 * @param palm how far the back of the hand is turned to the viewer
 * @param curl how far the fingers bend at their base
 * @param thumb between the thumb and the hand; empty: hidden
 * @param spread between the outer fingers and the hand
 */
public record HandPose(double palm, double curl, OptionalDouble thumb, double spread) {}
