package org.handoutpress.plain;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the settings as patterns: in any case, whole, with any spaces between them. */
final class WordPattern {
  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]*";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private WordPattern() {}

  static Pattern of(String words) {
    return whole(source(words));
  }

  /** Whatever {@code source} matches, if no letter stands before or after it. */
  static Pattern whole(String source) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + source + ")(?![\\p{L}\\p{N}])", FLAGS);
  }

  static String anyOf(Collection<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(WordPattern::source).collect(Collectors.joining("|"));
  }

  /** A {@code *} stands for any letters. */
  static String source(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(WordPattern::word)
        .collect(Collectors.joining("[\\s\\u00a0]+"));
  }

  private static String word(String word) {
    return List.of(word.split("\\*", -1)).stream()
        .map(part -> part.isEmpty() ? "" : Pattern.quote(part).replace("'", "\\E['’]\\Q"))
        .collect(Collectors.joining(LETTERS));
  }
}
