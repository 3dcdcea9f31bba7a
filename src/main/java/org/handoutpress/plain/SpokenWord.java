package org.handoutpress.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.PlainRules.Instead;

/**
 * The syllables of a word as it is read aloud. Figures are spoken (McLaughlin 1969: what has to be
 * pronounced counts), so that 17 has three syllables in English.
 */
final class SpokenWord {
  private static final Pattern PART = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}'’]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");
  private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}");
  private static final int TEN = 10;

  private final SyllableCounter counter;

  /** The syllables of the numbers that the rules of the language spell. */
  private final Map<String, Integer> numbers = new HashMap<>();

  SpokenWord(PlainRules rules) {
    counter = SyllableCounter.of(rules.syllables());
    for (Instead number : rules.numbers()) {
      if (FIGURES.matcher(number.instead()).matches()) {
        numbers.putIfAbsent(number.instead(), letters(number.words()));
      }
    }
  }

  int syllables(String word) {
    return Math.max(1, PART.matcher(word).results().mapToInt(m -> part(m.group())).sum());
  }

  private int part(String part) {
    return Character.isDigit(part.codePointAt(0)) ? number(part) : letters(part);
  }

  private int letters(String part) {
    return counter.count(NO_LETTER.matcher(part).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /** A number of two figures as tens and ones, a longer one figure by figure, as one tells 999. */
  private int number(String figures) {
    Integer known = numbers.get(figures);
    if (known != null) {
      return known;
    }
    if (figures.length() == 2 && figures.charAt(0) != '0') {
      int ones = figures.charAt(1) - '0';
      int tens = (figures.charAt(0) - '0') * TEN;
      return numbers.getOrDefault(String.valueOf(tens), 1)
          + numbers.getOrDefault(String.valueOf(ones), 1);
    }
    return figures.chars().map(figure -> numbers.getOrDefault(Character.toString(figure), 1)).sum();
  }
}
