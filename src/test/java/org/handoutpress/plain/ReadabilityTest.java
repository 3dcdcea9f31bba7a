package org.handoutpress.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.handoutpress.content.Formula;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas against what their authors and users published. */
class ReadabilityTest {
  /** The worked example of the encyclopaedias: 13 words, 24 syllables, grade 11.3. */
  @Test
  void thePlatypusIsAtGrade11() {
    Counts counts =
        count("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
    assertThat(counts.words()).isEqualTo(13);
    assertThat(counts.syllables()).isEqualTo(24);
    assertThat(Readability.score(Formula.FLESCH_KINCAID, counts)).isCloseTo(11.3, within(0.05));
  }

  /** The bounds that the formula is known for: one word of one syllable in each sentence. */
  @Test
  void theEasiestTextOfAllIsAtGradeMinus3() {
    assertThat(Readability.score(Formula.FLESCH_KINCAID, count("Go. Sit. Lie. Stand.")))
        .isCloseTo(-3.40, within(0.001));
  }

  /** McLaughlin gives 3 + the square root as the short form: both agree to half a grade. */
  @ParameterizedTest
  @CsvSource({"4, 5", "9, 6", "16, 7", "25, 8", "36, 9", "49, 10", "64, 11", "100, 13"})
  void smogAgreesWithItsShortForm(int polysyllables, double grade) {
    Counts thirty = new Counts(30, 300, 400, polysyllables, 0);
    assertThat(Readability.score(Formula.SMOG, thirty)).isCloseTo(grade, within(0.6));
  }

  /** The usual rule for short texts: 12 in 15 sentences are 24 in 30. */
  @Test
  void smogOfAShortTextIsThatOfTheSameTextTwice() {
    assertThat(Readability.score(Formula.SMOG, new Counts(15, 150, 200, 12, 0)))
        .isEqualTo(Readability.score(Formula.SMOG, new Counts(30, 300, 400, 24, 0)))
        .isCloseTo(8.239, within(0.001));
  }

  /** One sentence of ten words of two syllables each: every formula for Spanish by hand. */
  @ParameterizedTest
  @CsvSource({"FERNANDEZ_HUERTA, 76.64", "SZIGRISZT_PAZOS, 72.235", "CRAWFORD, 4.343", "LIX, 30"})
  void theOthersAreWhatTheirFormulasSay(Formula formula, double score) {
    Counts counts = new Counts(1, 10, 20, 0, 2);
    assertThat(Readability.score(formula, counts)).isCloseTo(score, within(0.0001));
  }

  @Test
  void moreIsEasierForSpanishAndHarderForEnglish() {
    assertThat(Formula.FLESCH_KINCAID.passes(6.1, 6)).isFalse();
    assertThat(Formula.FLESCH_KINCAID.passes(6.0, 6)).isTrue();
    assertThat(Formula.SZIGRISZT_PAZOS.passes(64.9, 65)).isFalse();
    assertThat(Formula.SZIGRISZT_PAZOS.passes(65, 65)).isTrue();
  }

  private static Counts count(String text) {
    return new Measure(Rules.english()).counts(List.of(new Text(text, Place.file("a.json"))));
  }
}
