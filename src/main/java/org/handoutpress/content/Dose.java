package org.handoutpress.content;

import java.util.OptionalInt;

/**
 * How much, as facts (Consensus on Exercise Reporting Template, Slade 2016, items 8 and 13).
 *
 * @param holdBreaths a hold counted in slow breaths; never together with {@code holdSeconds}
 * @param restSeconds the rest between repeats
 * @param weeks for how long, where the clinic says so
 */
public record Dose(
    int sets,
    OptionalInt repeats,
    OptionalInt holdSeconds,
    OptionalInt holdBreaths,
    OptionalInt restSeconds,
    Sides sides,
    int timesADay,
    int daysAWeek,
    OptionalInt weeks) {}
