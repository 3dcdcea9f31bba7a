package org.handoutpress.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads a dose, within limits that no handout for home exercises passes. */
final class DoseReader {
  private DoseReader() {}

  static Dose read(JsonFields fields) {
    OptionalInt repeats = fields.optionalInteger("repeats", 1, DoseLimits.MAX_REPEATS);
    OptionalInt seconds = fields.optionalInteger("holdSeconds", 1, DoseLimits.MAX_SECONDS);
    OptionalInt breaths = fields.optionalInteger("holdBreaths", 1, DoseLimits.MAX_BREATHS);
    if (seconds.isPresent() && breaths.isPresent()) {
      fault(fields, "A hold is counted in seconds or in breaths, not in both.");
    }
    if (repeats.isEmpty() && seconds.isEmpty() && breaths.isEmpty()) {
      fault(fields, "This dose has neither repeats nor a hold.");
    }
    Dose dose =
        new Dose(
            fields.integer("sets", 1, DoseLimits.MAX_SETS),
            repeats,
            seconds,
            breaths,
            fields.optionalInteger("restSeconds", 1, DoseLimits.MAX_SECONDS),
            sides(fields),
            fields.integer("timesADay", 1, DoseLimits.MAX_TIMES_A_DAY),
            fields.integer("daysAWeek", 1, DoseLimits.MAX_DAYS_A_WEEK),
            fields.optionalInteger("weeks", 1, DoseLimits.MAX_WEEKS));
    fields.end();
    return dose;
  }

  private static void fault(JsonFields fields, String what) {
    fields.problem(
        fields.place(), Code.BAD_VALUE, what, "Give repeats, holdSeconds or holdBreaths.");
  }

  private static Sides sides(JsonFields fields) {
    JsonString word = fields.text("sides");
    Optional<Sides> sides =
        Arrays.stream(Sides.values()).filter(s -> s.key().equals(word.value())).findFirst();
    if (sides.isEmpty() && fields.has("sides")) {
      List<String> known = Arrays.stream(Sides.values()).map(Sides::key).toList();
      fields.problem(
          word.place(),
          Code.BAD_VALUE,
          "\"" + word.value() + "\" says nothing about sides.",
          NearestWord.advice(word.value(), known));
    }
    return sides.orElse(Sides.NONE);
  }
}
