package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Sides;

/** The dose in sentences for the plan, and in short lines for the weekly sheet. */
record DoseWords(Wording words, Exercise exercise) {
  /** "3 times each leg. Hold 30 seconds." */
  String planDose() {
    Dose dose = exercise.dose();
    List<String> parts = new ArrayList<>();
    if (dose.sets() > 1) {
      parts.add(words.counted(Phrase.PLAN_SETS_ONE, Phrase.PLAN_SETS_OTHER, dose.sets()));
    }
    dose.repeats()
        .ifPresent(n -> parts.add(repeats(Phrase.PLAN_REPEATS_ONE, Phrase.PLAN_REPEATS_OTHER, n)));
    dose.holdSeconds()
        .ifPresent(
            n ->
                parts.add(
                    words.counted(
                        Phrase.PLAN_HOLD_SECONDS_ONE, Phrase.PLAN_HOLD_SECONDS_OTHER, n)));
    dose.holdBreaths().ifPresent(n -> parts.add(planBreaths(n)));
    return String.join(" ", parts);
  }

  /** How often, and on each side where there are sides; other words are for the card alone. */
  private String repeats(Phrase one, Phrase other, int n) {
    boolean sides = exercise.dose().sides() != Sides.NONE;
    String where = sides ? " " + words.of(exercise.repeatWords()) : "";
    return words.counted(one, other, n, "words", "\u0000").replace(" \u0000", where);
  }

  private String planBreaths(int n) {
    return exercise
        .holdWords()
        .map(
            w ->
                words.counted(
                    Phrase.PLAN_BREATHS_ONE, Phrase.PLAN_BREATHS_OTHER, n, "words", words.of(w)))
        .orElseGet(
            () -> words.counted(Phrase.PLAN_HOLD_BREATHS_ONE, Phrase.PLAN_HOLD_BREATHS_OTHER, n));
  }

  /** "Once a day", and on how many days if not on all. */
  String planFrequency() {
    Dose dose = exercise.dose();
    String daily =
        dose.timesADay() == 1
            ? words.of(Phrase.PLAN_ONCE_A_DAY)
            : words.of(Phrase.PLAN_TIMES_A_DAY, "count", dose.timesADay());
    return dose.daysAWeek() == 7
        ? daily
        : daily
            + " "
            + words.counted(
                Phrase.PLAN_DAYS_A_WEEK_ONE, Phrase.PLAN_DAYS_A_WEEK_OTHER, dose.daysAWeek());
  }

  /** At most two short lines: how many, and how long or how often. */
  List<String> sheetLines() {
    Dose dose = exercise.dose();
    List<String> lines = new ArrayList<>();
    List<String> count = new ArrayList<>();
    if (dose.sets() > 1) {
      count.add(words.counted(Phrase.SHEET_SETS_ONE, Phrase.SHEET_SETS_OTHER, dose.sets()));
    }
    dose.repeats()
        .ifPresent(
            n -> count.add(repeats(Phrase.SHEET_REPEATS_ONE, Phrase.SHEET_REPEATS_OTHER, n)));
    if (!count.isEmpty()) {
      lines.add(String.join(", ", count));
    }
    dose.holdSeconds()
        .ifPresent(
            n ->
                lines.add(
                    words.counted(
                        Phrase.SHEET_HOLD_SECONDS_ONE, Phrase.SHEET_HOLD_SECONDS_OTHER, n)));
    if (dose.timesADay() > 1) {
      lines.add(words.of(Phrase.SHEET_TIMES_A_DAY, "count", dose.timesADay()));
    } else {
      dose.holdBreaths().ifPresent(n -> lines.add(sheetBreaths(n)));
    }
    return lines;
  }

  private String sheetBreaths(int n) {
    return exercise
        .holdWords()
        .map(
            w ->
                words.counted(
                    Phrase.SHEET_BREATHS_ONE, Phrase.SHEET_BREATHS_OTHER, n, "words", words.of(w)))
        .orElseGet(
            () -> words.counted(Phrase.SHEET_HOLD_BREATHS_ONE, Phrase.SHEET_HOLD_BREATHS_OTHER, n));
  }
}
