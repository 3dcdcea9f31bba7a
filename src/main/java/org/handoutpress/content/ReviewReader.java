package org.handoutpress.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads review.json: the version, and by language who read it last and what was read. */
final class ReviewReader {
  private final ContentFiles files;
  private final String language;

  /**
   * A reader.
   *
   * @param language the folder of the language
   */
  ReviewReader(ContentFiles files, String language) {
    this.files = files;
    this.language = language;
  }

  /** After everything else was read. */
  Review read() {
    Words words = files.words("review.json").forbiddingPlaceholders();
    String version = words.text("version").value();
    Map<String, Review.Reading> readings = new TreeMap<>();
    if (words.fields().has("reviews")) {
      Words reviews = words.object("reviews");
      for (String folder : reviews.fields().keys()) {
        readings.put(folder, reading(reviews.object(folder)));
      }
    }
    words.end();
    return Review.of(
        version,
        Optional.ofNullable(readings.get(language)),
        ReviewedTexts.of(files.read(), language));
  }

  private static Review.Reading reading(Words words) {
    Review.Reading reading =
        new Review.Reading(
            words.text("reviewer"),
            words.text("role"),
            words.optionalText("registration"),
            date(words, "date"),
            date(words, "due"),
            texts(words.fields().object("texts")));
    if (reading.due().isBefore(reading.date())) {
      words.problem(
          words.fields().placeOf("due"),
          Code.BAD_VALUE,
          "The next review is due before the day of this one.",
          "Write a later day at \"due\".");
    }
    words.end();
    return reading;
  }

  private static Map<String, String> texts(JsonFields fields) {
    Map<String, String> texts = new TreeMap<>();
    fields.keys().forEach(key -> texts.put(key, fields.string(key)));
    return texts;
  }

  private static LocalDate date(Words words, String key) {
    JsonString text = words.fields().text(key);
    if (!words.fields().has(key)) {
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(text.value());
    } catch (DateTimeParseException e) {
      words.problem(
          text.place(),
          Code.BAD_VALUE,
          "\"" + text.value() + "\" is no date.",
          "Write year, month and day, as in 2026-03-31.");
      return LocalDate.EPOCH;
    }
  }
}
