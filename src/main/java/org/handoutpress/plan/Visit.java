package org.handoutpress.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.content.Text;

/**
 * When the patient comes again.
 *
 * @param time the time of day, in the clinic's words
 */
public record Visit(LocalDate date, Optional<Text> time) {}
