package org.handoutpress.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as ISO 8601 writes them, of this century alone: any other way can be mistaken. */
final class IsoDate {
  static final Fault FAULT =
      new Fault(
          "must be a day of the calendar from 2000 to 2099, written as year-month-day.",
          "Write 2026-04-03 for 3 April 2026, and 2026-03-04 for 4 March 2026.");

  private static final Pattern FORM = Pattern.compile("(20[0-9]{2})-([0-9]{2})-([0-9]{2})");

  private IsoDate() {}

  static Optional<LocalDate> parse(String text) {
    Matcher date = FORM.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
