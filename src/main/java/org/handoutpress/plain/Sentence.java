package org.handoutpress.plain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of a text, or a line that ends without a stop.
 *
 * @param start where it begins in the text
 */
record Sentence(String text, int start) {
  /** Hyphens and apostrophes do not part a word (McLaughlin 1969). */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,\\-–][\\p{L}\\p{M}\\p{N}]+)*");

  int end() {
    return start + text.length();
  }

  List<String> words() {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  boolean hasWords() {
    return WORD.matcher(text).find();
  }
}
