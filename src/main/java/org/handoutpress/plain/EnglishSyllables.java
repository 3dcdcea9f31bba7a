package org.handoutpress.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Syllables of English. The rules of spelling are right for 93 of 100 words of a common dictionary;
 * those for which they are not are listed with what the CMU Pronouncing Dictionary says.
 */
final class EnglishSyllables implements SyllableCounter {
  private static final String FILE = "english-syllables.txt";
  private static final Pattern GROUP = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_E = Pattern.compile("[^aeiouyl]e$|[aeiouyrl]le$");
  private static final Pattern SILENT_ED = Pattern.compile("(?<=[^aeiouydt])(?<![^aeiouyrl]l)ed$");
  private static final Pattern SILENT_ES =
      Pattern.compile("(?<![aeiouyscxzg])(?<![cs]h)(?<![^aeiouyrl]l)es$");
  private static final Pattern SILENT_INSIDE =
      Pattern.compile("[^aeiouy]e(?:ly|ment|ments|ful|less|ness)$");
  private static final Pattern APART =
      Pattern.compile(
          "i[ao](?!u)|eo|[^qg]u[ao]|[aeiou]ing|ism$|[^aeiouyr]y[ao]|creat|[aeiouy]ety$|iet");
  private static final Pattern SOFT = Pattern.compile("[tcsg]i[ao](?!t)");

  static final SyllableCounter SHIPPED = new EnglishSyllables(exceptions());

  private final Map<String, Integer> exceptions;

  private EnglishSyllables(Map<String, Integer> exceptions) {
    this.exceptions = exceptions;
  }

  @Override
  public int count(String word) {
    Integer known = exceptions.get(word);
    return known == null ? byRules(word) : known;
  }

  static int byRules(String word) {
    int count = times(GROUP, word) + times(APART, word) - times(SOFT, word);
    count -= times(SILENT_E, word) + times(SILENT_ED, word) + times(SILENT_ES, word);
    return Math.max(1, count - times(SILENT_INSIDE, word));
  }

  private static int times(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }

  private static Map<String, Integer> exceptions() {
    try (InputStream in = EnglishSyllables.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Integer> counts = new HashMap<>();
      lines
          .lines()
          .map(line -> line.split(" ", 2))
          .forEach(pair -> counts.put(pair[0], Integer.valueOf(pair[1])));
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
