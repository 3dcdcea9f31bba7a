package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Sides;
import org.handoutpress.plan.Side;
import org.handoutpress.plan.Tempo;

/** The dose in sentences for the plan, and in short lines for the weekly sheet. */
record DoseWords(Wording words, Task task) {
  private static final String NO_WORDS = "\u0000";
  private static final int DAYS = 7;

  /** "3 times each leg. Hold 30 seconds." */
  String planDose() {
    Dose dose = task.dose();
    List<String> parts = new ArrayList<>();
    if (dose.sets() > 1) {
      parts.add(words.counted(Phrase.PLAN_SETS_ONE, Phrase.PLAN_SETS_OTHER, dose.sets()));
    }
    dose.repeats()
        .ifPresent(
            n ->
                parts.add(repeats(Phrase.PLAN_REPEATS_ONE, Phrase.PLAN_REPEATS_OTHER, n, where())));
    dose.holdSeconds()
        .ifPresent(
            n ->
                parts.add(
                    words.counted(
                        Phrase.PLAN_HOLD_SECONDS_ONE, Phrase.PLAN_HOLD_SECONDS_OTHER, n)));
    dose.holdBreaths().ifPresent(n -> parts.add(planBreaths(n)));
    return String.join(" ", parts);
  }

  /** The words for how often, or for the one side. */
  String side() {
    return task.onlySide().map(s -> words.of(only(s))).orElseGet(this::repeatWords);
  }

  private String repeatWords() {
    return words.of(task.exercise().repeatWords());
  }

  private Phrase only(Side side) {
    boolean leg = task.dose().sides() == Sides.EACH_LEG;
    return side == Side.LEFT
        ? (leg ? Phrase.LEFT_LEG : Phrase.LEFT_SIDE)
        : (leg ? Phrase.RIGHT_LEG : Phrase.RIGHT_SIDE);
  }

  /** How often, and on each side where there are sides; other words are for the card alone. */
  private String where() {
    return task.side().isPresent() ? " " + side() : "";
  }

  private String repeats(Phrase one, Phrase other, int n, String where) {
    return words.counted(one, other, n, "words", NO_WORDS).replace(" " + NO_WORDS, where);
  }

  private String planBreaths(int n) {
    return task.holdWords()
        .map(
            w ->
                words.counted(
                    Phrase.PLAN_BREATHS_ONE, Phrase.PLAN_BREATHS_OTHER, n, "words", words.of(w)))
        .orElseGet(
            () -> words.counted(Phrase.PLAN_HOLD_BREATHS_ONE, Phrase.PLAN_HOLD_BREATHS_OTHER, n));
  }

  /** Everything that is prescribed, in the order to read it. */
  String sentences() {
    Stream<String> often = Stream.concat(Stream.of(often()), weeks().stream());
    return String.join(" ", Stream.concat(how().stream(), often).toList());
  }

  /** How it is done, but for how often and how long. */
  List<String> how() {
    List<String> parts = new ArrayList<>();
    Dose dose = task.dose();
    if (dose.repeats().isPresent()) {
      parts.add(repeats(dose.repeats().getAsInt()));
    } else if (dose.sets() > 1) {
      parts.add(words.counted(Phrase.PLAN_SETS_ONE, Phrase.PLAN_SETS_OTHER, dose.sets()));
    }
    tempo(Tempo::in, Phrase.DOSE_IN_ONE, Phrase.DOSE_IN_OTHER).ifPresent(parts::add);
    hold().ifPresent(parts::add);
    tempo(Tempo::out, Phrase.DOSE_OUT_ONE, Phrase.DOSE_OUT_OTHER).ifPresent(parts::add);
    dose.restSeconds()
        .ifPresent(n -> parts.add(words.counted(Phrase.DOSE_REST_ONE, Phrase.DOSE_REST_OTHER, n)));
    return parts;
  }

  private String repeats(int n) {
    String where = task.side().map(s -> " " + words.of(on(s))).orElse("");
    int sets = task.dose().sets();
    String told =
        sets > 1
            ? words.of(Phrase.DOSE_SETS, "sets", sets, "count", n, "where", NO_WORDS)
            : words.counted(
                Phrase.DOSE_REPEATS_ONE, Phrase.DOSE_REPEATS_OTHER, n, "where", NO_WORDS);
    return told.replace(" " + NO_WORDS, where);
  }

  private Phrase on(Side side) {
    boolean leg = task.dose().sides() == Sides.EACH_LEG;
    return switch (side) {
      case LEFT -> leg ? Phrase.DOSE_LEFT_LEG : Phrase.DOSE_LEFT_SIDE;
      case RIGHT -> leg ? Phrase.DOSE_RIGHT_LEG : Phrase.DOSE_RIGHT_SIDE;
      case EACH -> leg ? Phrase.DOSE_EACH_LEG : Phrase.DOSE_EACH_SIDE;
    };
  }

  private Optional<String> tempo(ToIntFunction<Tempo> part, Phrase one, Phrase other) {
    return task.tempo()
        .map(part::applyAsInt)
        .filter(n -> n > 0)
        .map(n -> words.counted(one, other, n));
  }

  private Optional<String> hold() {
    Dose dose = task.dose();
    if (dose.holdSeconds().isPresent()) {
      int n = dose.holdSeconds().getAsInt();
      return Optional.of(
          words.counted(Phrase.PLAN_HOLD_SECONDS_ONE, Phrase.PLAN_HOLD_SECONDS_OTHER, n));
    }
    return dose.holdBreaths().stream().mapToObj(this::planBreaths).findFirst();
  }

  /** "Twice a day, 5 days a week." */
  String often() {
    Dose dose = task.dose();
    String times =
        switch (dose.timesADay()) {
          case 1 -> words.of(Phrase.DOSE_ONCE);
          case 2 -> words.of(Phrase.DOSE_TWICE);
          default -> words.of(Phrase.DOSE_TIMES, "count", dose.timesADay());
        };
    String days =
        dose.daysAWeek() == DAYS
            ? words.of(Phrase.DOSE_EVERY_DAY)
            : words.counted(Phrase.DOSE_DAYS_ONE, Phrase.DOSE_DAYS_OTHER, dose.daysAWeek());
    return words.of(Phrase.DOSE_OFTEN, "times", times, "days", days);
  }

  /** "For 8 weeks.", if it is said for how many. */
  Optional<String> weeks() {
    return task.dose().weeks().stream()
        .mapToObj(n -> words.counted(Phrase.DOSE_WEEKS_ONE, Phrase.DOSE_WEEKS_OTHER, n))
        .findFirst();
  }

  /** "Once a day", and on how many days if not on all. */
  String planFrequency() {
    Dose dose = task.dose();
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
    Dose dose = task.dose();
    List<String> lines = new ArrayList<>();
    String count = sheetCount(where());
    if (!count.isEmpty()) {
      lines.add(count);
    }
    dose.holdSeconds().ifPresent(n -> lines.add(sheetSeconds(n)));
    if (dose.timesADay() > 1) {
      lines.add(words.of(Phrase.SHEET_TIMES_A_DAY, "count", dose.timesADay()));
    } else {
      dose.holdBreaths().ifPresent(n -> lines.add(sheetBreaths(n)));
    }
    return lines;
  }

  /** Short lines beside the cells of a week: those say left and right, first and second. */
  List<String> weekLines() {
    Dose dose = task.dose();
    List<String> lines = new ArrayList<>();
    boolean both = task.side().isPresent() && task.onlySide().isEmpty();
    String count = sheetCount(both ? "" : where());
    if (!count.isEmpty()) {
      lines.add(count);
    }
    dose.holdSeconds().ifPresent(n -> lines.add(sheetSeconds(n)));
    dose.holdBreaths().ifPresent(n -> lines.add(sheetBreaths(n)));
    if (dose.timesADay() > 2) {
      lines.add(words.of(Phrase.SHEET_TIMES_A_DAY, "count", dose.timesADay()));
    }
    return lines;
  }

  /** "2 sets, 10 times each leg". */
  private String sheetCount(String where) {
    Dose dose = task.dose();
    List<String> count = new ArrayList<>();
    if (dose.sets() > 1) {
      count.add(words.counted(Phrase.SHEET_SETS_ONE, Phrase.SHEET_SETS_OTHER, dose.sets()));
    }
    dose.repeats()
        .ifPresent(
            n ->
                count.add(repeats(Phrase.SHEET_REPEATS_ONE, Phrase.SHEET_REPEATS_OTHER, n, where)));
    return String.join(", ", count);
  }

  private String sheetSeconds(int n) {
    return words.counted(Phrase.SHEET_HOLD_SECONDS_ONE, Phrase.SHEET_HOLD_SECONDS_OTHER, n);
  }

  private String sheetBreaths(int n) {
    return task.holdWords()
        .map(
            w ->
                words.counted(
                    Phrase.SHEET_BREATHS_ONE, Phrase.SHEET_BREATHS_OTHER, n, "words", words.of(w)))
        .orElseGet(
            () -> words.counted(Phrase.SHEET_HOLD_BREATHS_ONE, Phrase.SHEET_HOLD_BREATHS_OTHER, n));
  }
}
