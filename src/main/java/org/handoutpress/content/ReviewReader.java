package org.handoutpress.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonString;

/** Reads review.json. */
final class ReviewReader {
  private final Words words;

  ReviewReader(ContentFiles files) {
    this.words = files.words("review.json").forbiddingPlaceholders();
  }

  Review read() {
    Review review =
        new Review(
            words.text("version").value(),
            words.optionalText("reviewer"),
            words.optionalText("role"),
            date("date"),
            date("due"));
    if (review.reviewer().isPresent() != review.date().isPresent()) {
      fault("\"reviewer\" and \"date\" go together.", "Give both, or neither.");
    }
    if (review.due().isPresent() && review.date().isEmpty()) {
      fault("\"due\" needs a \"date\" of review before it.", "Give both, or neither.");
    }
    words.end();
    return review;
  }

  private void fault(String what, String advice) {
    words.problem(words.fields().place(), Code.BAD_VALUE, what, advice);
  }

  private Optional<LocalDate> date(String key) {
    return words.fields().optionalText(key).flatMap(this::parse);
  }

  private Optional<LocalDate> parse(JsonString text) {
    try {
      return Optional.of(LocalDate.parse(text.value()));
    } catch (DateTimeParseException e) {
      words.problem(
          text.place(),
          Code.BAD_VALUE,
          "\"" + text.value() + "\" is no date.",
          "Write year, month and day, as in 2026-03-31.");
      return Optional.empty();
    }
  }
}
