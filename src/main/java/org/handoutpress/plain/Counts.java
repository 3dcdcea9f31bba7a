package org.handoutpress.plain;

import java.util.List;

/**
 * What formulas of readability count in a text.
 *
 * @param polysyllables words of three syllables or more
 * @param longWords words of more than six letters
 */
public record Counts(int sentences, int words, int syllables, int polysyllables, int longWords) {
  private static final int MANY_SYLLABLES = 3;
  private static final int MANY_LETTERS = 6;

  static Counts of(List<Sentence> sentences, SpokenWord spoken) {
    List<String> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
    int[] syllables = words.stream().mapToInt(spoken::syllables).toArray();
    int all = 0;
    int many = 0;
    for (int count : syllables) {
      all += count;
      many += count >= MANY_SYLLABLES ? 1 : 0;
    }
    int longer = (int) words.stream().filter(w -> w.length() > MANY_LETTERS).count();
    return new Counts(sentences.size(), words.size(), all, many, longer);
  }

  public double wordsPerSentence() {
    return (double) words / sentences;
  }

  double syllablesPerWord() {
    return (double) syllables / words;
  }
}
