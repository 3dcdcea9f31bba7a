package org.handoutpress.handout.words;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Sides;
import org.handoutpress.plan.Side;

/** The dose in words for the plan of the waiting room, and words that every form of it shares. */
public record DoseWords(Wording words, Task task) {
  static final String NO_WORDS = "\u0000";
  static final int DAYS = 7;

  /** "3 times each leg. Hold 30 seconds." */
  public String planDose() {
    return String.join(" ", planSentences());
  }

  public List<String> planSentences() {
    Dose dose = task.dose();
    List<String> parts = new ArrayList<>();
    if (dose.sets() > 1) {
      parts.add(words.counted(Phrase.PLAN_SETS, dose.sets()));
    }
    dose.repeats().ifPresent(n -> parts.add(repeats(Phrase.PLAN_REPEATS, n, where())));
    dose.holdSeconds().ifPresent(n -> parts.add(words.counted(Phrase.PLAN_HOLD_SECONDS, n)));
    dose.holdBreaths().ifPresent(n -> parts.add(breaths(n)));
    return parts;
  }

  /** The words for how often, or for the one side. */
  public String side() {
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
  String where() {
    return task.side().isPresent() ? " " + side() : "";
  }

  String repeats(Phrase phrase, int n, String where) {
    return words.counted(phrase, n, "words", NO_WORDS).replace(" " + NO_WORDS, where);
  }

  String breaths(int n) {
    return task.holdWords()
        .map(w -> words.counted(Phrase.PLAN_BREATHS, n, "words", words.of(w)))
        .orElseGet(() -> words.counted(Phrase.PLAN_HOLD_BREATHS, n));
  }

  /** "Once a day", and on how many days if not on all. */
  public String planFrequency() {
    Dose dose = task.dose();
    String daily =
        dose.timesADay() == 1
            ? words.of(Phrase.PLAN_ONCE_A_DAY)
            : words.counted(Phrase.PLAN_TIMES_A_DAY, dose.timesADay());
    return dose.daysAWeek() == DAYS
        ? daily
        : daily + " " + words.counted(Phrase.PLAN_DAYS_A_WEEK, dose.daysAWeek());
  }
}
