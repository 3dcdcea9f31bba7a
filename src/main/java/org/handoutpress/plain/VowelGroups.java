package org.handoutpress.plain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes each group of vowels for one syllable, whatever marks they bear. */
final class VowelGroups {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GROUP = Pattern.compile("[aeiouyæøœаеёиоуыэюяαεηιουω]+");

  private VowelGroups() {}

  static int count(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return Math.max(1, (int) GROUP.matcher(bare).results().count());
  }
}
