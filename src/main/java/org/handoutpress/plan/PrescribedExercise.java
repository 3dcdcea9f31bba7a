package org.handoutpress.plan;

import java.util.Optional;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Text;

/**
 * One exercise with everything that is to be printed about how much.
 *
 * @param dose the plan's values, and the exercise's own where the plan has none
 * @param side empty if the exercise has no sides
 */
public record PrescribedExercise(
    Exercise exercise,
    Dose dose,
    Optional<Side> side,
    Optional<Tempo> tempo,
    Optional<Text> note) {}
