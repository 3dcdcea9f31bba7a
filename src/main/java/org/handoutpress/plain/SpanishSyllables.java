package org.handoutpress.plain;

import java.util.regex.Pattern;

/**
 * Syllables of Spanish by its spelling (Real Academia Española, Ortografía 2010, sections on
 * diphthong and hiatus): a, e, o and any vowel with an accent stand alone; i, u and ü go with their
 * neighbours; h between vowels changes nothing; u is silent in que, qui, gue and gui.
 */
final class SpanishSyllables {
  private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");
  private static final Pattern H = Pattern.compile("(?<![cp])h");
  private static final Pattern FINAL_Y = Pattern.compile("y(?![a-záéíóúü])");

  /** A strong vowel with the weak ones around it, or weak ones alone. */
  private static final Pattern NUCLEUS =
      Pattern.compile("[iuü]?[aeoáéóíú](?:[iuü](?![aeoáéóíú]))?|[iuü]+");

  private SpanishSyllables() {}

  static int count(String word) {
    String heard = H.matcher(SILENT_U.matcher(word).replaceAll("")).replaceAll("");
    heard = FINAL_Y.matcher(heard).replaceAll("i");
    return Math.max(1, (int) NUCLEUS.matcher(heard).results().count());
  }
}
