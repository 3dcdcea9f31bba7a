package org.handoutpress.handout.words;

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

/** All of a dose in sentences, for one patient. */
public record DoseSentences(Wording words, Task task) {
  /** Everything that is prescribed, in the order to read it. */
  public String sentences() {
    Stream<String> often = Stream.concat(Stream.of(often()), weeks().stream());
    return String.join(" ", Stream.concat(how().stream(), often).toList());
  }

  /** How it is done, but for how often and how long. */
  public List<String> how() {
    List<String> parts = new ArrayList<>();
    Dose dose = task.dose();
    if (dose.repeats().isPresent()) {
      parts.add(repeats(dose.repeats().getAsInt()));
    } else if (dose.sets() > 1) {
      parts.add(words.counted(Phrase.PLAN_SETS, dose.sets()));
    }
    if (dose.repeats().isEmpty()) {
      task.onlySide().ifPresent(s -> parts.add(words.of(only(s))));
    }
    tempo(Tempo::in, Phrase.DOSE_IN).ifPresent(parts::add);
    hold().ifPresent(parts::add);
    tempo(Tempo::out, Phrase.DOSE_OUT).ifPresent(parts::add);
    dose.restSeconds().ifPresent(n -> parts.add(words.counted(Phrase.DOSE_REST, n)));
    return parts;
  }

  private String repeats(int n) {
    String where = task.side().map(s -> " " + words.of(on(s))).orElse("");
    int sets = task.dose().sets();
    String told =
        sets > 1
            ? words.counted(
                Phrase.DOSE_SETS, sets, "sets", sets, "count", n, "where", DoseWords.NO_WORDS)
            : words.counted(Phrase.DOSE_REPEATS, n, "where", DoseWords.NO_WORDS);
    return told.replace(" " + DoseWords.NO_WORDS, where);
  }

  private Phrase only(Side side) {
    boolean leg = task.dose().sides() == Sides.EACH_LEG;
    return side == Side.LEFT
        ? (leg ? Phrase.DOSE_ONLY_LEFT_LEG : Phrase.DOSE_ONLY_LEFT_SIDE)
        : (leg ? Phrase.DOSE_ONLY_RIGHT_LEG : Phrase.DOSE_ONLY_RIGHT_SIDE);
  }

  private Phrase on(Side side) {
    boolean leg = task.dose().sides() == Sides.EACH_LEG;
    return switch (side) {
      case LEFT -> leg ? Phrase.DOSE_LEFT_LEG : Phrase.DOSE_LEFT_SIDE;
      case RIGHT -> leg ? Phrase.DOSE_RIGHT_LEG : Phrase.DOSE_RIGHT_SIDE;
      case EACH -> leg ? Phrase.DOSE_EACH_LEG : Phrase.DOSE_EACH_SIDE;
    };
  }

  private Optional<String> tempo(ToIntFunction<Tempo> part, Phrase phrase) {
    return task.tempo().map(part::applyAsInt).filter(n -> n > 0).map(n -> words.counted(phrase, n));
  }

  private Optional<String> hold() {
    Dose dose = task.dose();
    if (dose.holdSeconds().isPresent()) {
      int n = dose.holdSeconds().getAsInt();
      return Optional.of(words.counted(Phrase.PLAN_HOLD_SECONDS, n));
    }
    return dose.holdBreaths().stream().mapToObj(base()::breaths).findFirst();
  }

  /** "Twice a day, 5 days a week." */
  public String often() {
    Dose dose = task.dose();
    String times =
        switch (dose.timesADay()) {
          case 1 -> words.of(Phrase.DOSE_ONCE);
          case 2 -> words.of(Phrase.DOSE_TWICE);
          default -> words.counted(Phrase.DOSE_TIMES, dose.timesADay());
        };
    String days =
        dose.daysAWeek() == DoseWords.DAYS
            ? words.of(Phrase.DOSE_EVERY_DAY)
            : words.counted(Phrase.DOSE_DAYS, dose.daysAWeek());
    return words.of(Phrase.DOSE_OFTEN, "times", times, "days", days);
  }

  /** "For 8 weeks.", if it is said for how many. */
  public Optional<String> weeks() {
    return task.dose().weeks().stream()
        .mapToObj(n -> words.counted(Phrase.DOSE_WEEKS, n))
        .findFirst();
  }

  private DoseWords base() {
    return new DoseWords(words, task);
  }
}
