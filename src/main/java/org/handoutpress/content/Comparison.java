package org.handoutpress.content;

import java.net.URI;
import java.util.Optional;

/**
 * What somebody else says of an exercise. Never printed for a patient.
 *
 * @param by who says it
 * @param dated when, as it is written there
 * @param says how it is done there, in short
 * @param differs what we say or do otherwise, or took from it
 * @param secondHand where it was read, if not there
 */
public record Comparison(
    String by,
    String title,
    URI url,
    Optional<String> dated,
    String says,
    Optional<String> differs,
    Optional<String> secondHand) {}
