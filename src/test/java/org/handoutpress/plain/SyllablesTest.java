package org.handoutpress.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.handoutpress.content.SyllableRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and their syllables, as a dictionary divides them. */
class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "knee",
        "move",
        "breathed",
        "rest·ed",
        "ta·ble",
        "gen·tle",
        "ex·er·cise",
        "ar·e·a",
        "i·de·a",
        "phys·i·o·ther·a·pist",
        "os·te·o·po·ro·sis",
        "sci·at·ic",
        "be·ing",
        "qui·et",
        "sci·ence",
        "pa·tient",
        "poi·son",
        "side·ways",
        "some·times",
        "care·ful",
        "ma·chine",
        "dai·ly",
        "pres·sure",
        "e·mer·gen·cy",
        "nerve",
        "nerves",
        "touch·es",
        "squeeze",
        "po·si·tion",
        "mus·cle",
        "mus·cles",
        "whole"
      })
  void english(String divided) {
    String word = divided.replace("·", "");
    int syllables = divided.split("·").length;
    assertThat(SyllableCounter.of(SyllableRule.ENGLISH).count(word)).as(word).isEqualTo(syllables);
  }

  /** Divided by the rules of the Academy. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ro·di·lla", "es·pal·da", "a·e·ro·puer·to", "dí·a", "pie", "pier·na", "ca·í·da", "pa·ís",
        "bue·no", "gui·tar·ra", "ver·güen·za", "que·so", "pin·güi·no", "rey", "muy", "yo·ga",
        "ciu·dad", "hue·so", "al·co·hol", "a·ho·ra", "prohi·bir", "te·néis", "es·tu·diáis", "le·er",
        "lim·piáis", "re·ú·ne", "ma·íz", "o·í·do", "ais·lar", "co·lum·na", "mús·cu·lo",
            "e·jer·ci·cio",
        "res·pi·ra·ción", "ha·cia", "a·gua", "an·ti·güe·dad", "u·ru·gua·yo", "a·yu·da", "hoy"
      })
  void spanish(String divided) {
    String word = divided.replace("·", "");
    int syllables = divided.split("·").length;
    assertThat(SyllableCounter.of(SyllableRule.SPANISH).count(word)).as(word).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({"κόκκινο, 3", "спина, 2", "Rücken, 2", "brzmi, 1", "hrbet, 1"})
  void others(String word, int syllables) {
    assertThat(SyllableCounter.of(SyllableRule.VOWEL_GROUPS).count(word)).isEqualTo(syllables);
  }

  /** Figures and letters as they are read aloud. */
  @ParameterizedTest
  @CsvSource({
    "17, 3",
    "30, 2",
    "999, 3",
    "21, 3",
    "100, 3",
    "B12, 2",
    "L4, 2",
    "knee-to-chest, 3",
    "1.5, 2",
    "half-way, 2"
  })
  void asItIsSpoken(String word, int syllables) {
    assertThat(new SpokenWord(Rules.english()).syllables(word)).isEqualTo(syllables);
  }
}
