package org.handoutpress.content;

import java.util.Optional;
import org.handoutpress.diag.Place;

/**
 * Where a text comes from, and what was changed on the way. Never printed for a patient.
 *
 * @param text JSON pointer (RFC 6901) of the text in its own file
 * @param article the section of the article
 * @param says what the article says, in short
 * @param insteadWeSay what our text says, where it differs
 * @param why the reason
 */
public record Origin(
    String text,
    String article,
    String says,
    Optional<String> insteadWeSay,
    Optional<String> why,
    Place place) {}
