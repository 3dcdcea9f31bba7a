package org.handoutpress.plain;

import org.handoutpress.content.Formula;

/** The formulas, as their authors give them. */
public final class Readability {
  /** SMOG counts in three samples of ten sentences. */
  private static final double SMOG_SENTENCES = 30;

  private Readability() {}

  /** The score of a text that has at least one word. */
  public static double score(Formula formula, Counts counts) {
    double sentence = counts.wordsPerSentence();
    double word = counts.syllablesPerWord();
    return switch (formula) {
      case FLESCH_KINCAID -> 0.39 * sentence + 11.8 * word - 15.59;
      case SMOG -> smog(counts);
      case FERNANDEZ_HUERTA -> 206.84 - 60 * word - 1.02 * sentence;
      case SZIGRISZT_PAZOS -> 206.835 - 62.3 * word - sentence;
      case CRAWFORD -> -0.205 * (100 / sentence) + 0.049 * (100 * word) - 3.407;
      case LIX -> sentence + 100.0 * counts.longWords() / counts.words();
    };
  }

  /**
   * In a text of other than 30 sentences, as many words of three syllables are taken as 30 of its
   * sentences would have: McLaughlin's own form for longer texts, and what the usual directions for
   * SMOG (such as Hunter College's, of the City University of New York) tell to do with shorter
   * ones.
   */
  private static double smog(Counts counts) {
    return 1.0430 * Math.sqrt(counts.polysyllables() * SMOG_SENTENCES / counts.sentences())
        + 3.1291;
  }
}
