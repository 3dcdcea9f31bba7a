package org.handoutpress.plan;

import java.util.Optional;
import org.handoutpress.content.Text;

/**
 * One exercise of a plan, as it was written.
 *
 * @param exercise the id of an exercise, not yet looked up
 */
public record Prescription(
    Text exercise,
    Amounts amounts,
    Optional<Side> side,
    Optional<Tempo> tempo,
    Optional<Text> note) {}
