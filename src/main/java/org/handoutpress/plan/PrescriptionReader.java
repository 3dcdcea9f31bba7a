package org.handoutpress.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.DoseLimits;
import org.handoutpress.content.Text;

/** Reads one exercise of a plan. A length of time carries its unit: nobody need guess it. */
final class PrescriptionReader {
  private static final int NOTE = 300;
  private static final int MAX_TEMPO = 30;

  private static final Pattern SECONDS = Pattern.compile("([0-9]{1,3}) ?(?:s|seconds?)");
  private static final Pattern BREATHS = Pattern.compile("([0-9]{1,3}) ?(?:b|breaths?)");
  private static final Pattern TEMPO = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})");

  private PrescriptionReader() {}

  static Prescription read(PlanFields fields) {
    Text exercise = fields.neededId(PlanKeys.ID);
    Amounts amounts =
        new Amounts(
            fields.count(PlanKeys.SETS, DoseLimits.MAX_SETS),
            fields.count(PlanKeys.REPEATS, DoseLimits.MAX_REPEATS),
            hold(fields),
            rest(fields),
            fields.count(PlanKeys.TIMES, DoseLimits.MAX_TIMES_A_DAY),
            fields.count(PlanKeys.DAYS, DoseLimits.MAX_DAYS_A_WEEK),
            fields.count(PlanKeys.WEEKS, DoseLimits.MAX_WEEKS));
    Optional<Side> side = fields.word(PlanKeys.SIDE, List.of(Side.values()), Side::key);
    Optional<Tempo> tempo = tempo(fields);
    Optional<Text> note = fields.text(PlanKeys.NOTE, NOTE);
    fields.end();
    return new Prescription(exercise, amounts, side, tempo, note);
  }

  private static Optional<Hold> hold(PlanFields fields) {
    return fields.parsed(
        PlanKeys.HOLD,
        PrescriptionReader::hold,
        new Fault(
            "must be 1 to 600 seconds, or 1 to 60 breaths.",
            "Write 30s for 30 seconds, or 5b for 5 slow breaths; no part of one."));
  }

  private static Optional<Hold> hold(String text) {
    return number(SECONDS, text, DoseLimits.MAX_SECONDS)
        .map(n -> new Hold(n, Hold.Unit.SECONDS))
        .or(
            () ->
                number(BREATHS, text, DoseLimits.MAX_BREATHS)
                    .map(n -> new Hold(n, Hold.Unit.BREATHS)));
  }

  private static OptionalInt rest(PlanFields fields) {
    return fields
        .parsed(
            PlanKeys.REST,
            text -> number(SECONDS, text, DoseLimits.MAX_SECONDS),
            new Fault("must be 1 to 600 seconds.", "Write 15s for 15 seconds."))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Optional<Integer> number(Pattern pattern, String text, int max) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(Integer.parseInt(matcher.group(1))).filter(n -> n >= 1 && n <= max)
        : Optional.empty();
  }

  private static Optional<Tempo> tempo(PlanFields fields) {
    return fields.parsed(
        PlanKeys.TEMPO,
        PrescriptionReader::tempo,
        new Fault(
            "must be three numbers of seconds, each at most 30: in, still, out.",
            "Write 3-1-3 for 3 seconds in, 1 still and 3 out."));
  }

  private static Optional<Tempo> tempo(String text) {
    Matcher m = TEMPO.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Tempo(group(m, 1), group(m, 2), group(m, 3)))
        .filter(t -> Math.max(t.in(), Math.max(t.still(), t.out())) <= MAX_TEMPO)
        .filter(t -> t.in() + t.still() + t.out() > 0);
  }

  private static int group(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
