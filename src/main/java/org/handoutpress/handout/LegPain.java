package org.handoutpress.handout;

import org.handoutpress.content.Week;

/** How leg pain is told: further up the leg, the same, further down. */
record LegPain(Sheet sheet) {
  static final String UP = "\u2191";
  static final String SAME = "=";
  static final String DOWN = "\u2193";

  /** The three marks with their words, on one line. */
  String key() {
    Week week = sheet.press().library().guide().week();
    Wording words = sheet.words();
    return mark(UP, words.of(week.legPainUp()))
        + "\u00A0 "
        + mark(SAME, words.of(week.legPainSame()))
        + "\u00A0 "
        + mark(DOWN, words.of(week.legPainDown()));
  }

  private static String mark(String mark, String words) {
    return mark + "\u00A0" + words;
  }
}
