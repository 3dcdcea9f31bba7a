package org.handoutpress.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.content.Week;

/** How leg pain is told: further up the leg, the same, further down. */
record LegPain(Sheet sheet) {
  static final String UP = "\u2191";
  static final String SAME = "=";
  static final String DOWN = "\u2193";

  /** What a mark says. */
  record Key(String mark, String words) {}

  /** The three marks with their words, on one line. */
  String key() {
    return keys().stream()
        .map(key -> key.mark() + "\u00A0" + key.words())
        .collect(Collectors.joining("\u00A0 "));
  }

  /** The marks with their words. */
  List<Key> keys() {
    Week week = sheet.press().library().guide().week();
    Wording words = sheet.words();
    return List.of(
        new Key(UP, words.of(week.legPainUp())),
        new Key(SAME, words.of(week.legPainSame())),
        new Key(DOWN, words.of(week.legPainDown())));
  }
}
