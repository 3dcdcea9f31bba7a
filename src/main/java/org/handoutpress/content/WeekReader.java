package org.handoutpress.content;

import java.util.List;

/** Reads the labels of the weekly sheet. */
final class WeekReader {
  private static final int DAYS = 7;

  private final Words words;

  WeekReader(Words words) {
    this.words = words;
  }

  Week read() {
    Week week =
        new Week(
            words.text("title"),
            words.text("name"),
            words.text("weekNumber"),
            words.text("startDate"),
            words.text("tick"),
            words.text("exercise"),
            days("days"),
            days("shortDays"),
            words.text("left"),
            words.text("right"),
            words.text("first"),
            words.text("second"),
            words.text("painBefore"),
            words.text("painAfter"),
            words.text("painScale"),
            words.text("legPain"),
            words.text("legPainLead"),
            words.text("legPainUp"),
            words.text("legPainSame"),
            words.text("legPainDown"),
            words.section("use"),
            words.text("notes"),
            words.text("nextVisit"));
    words.end();
    return week;
  }

  private List<Text> days(String key) {
    return words.texts(key, DAYS, DAYS);
  }
}
