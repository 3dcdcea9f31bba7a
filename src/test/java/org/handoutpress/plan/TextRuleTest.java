package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a name may have, and how many. */
class TextRuleTest {
  private static final int FAMILY = 0x1F468;

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x0378, 0xE000, 0xFFFE, 0x10FFFF, 0xF0000, 0xD800,
        0xDFFF, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0x206F, 0xFEFF, 0xFFF9, 0xFFFD
      })
  void namesACodePointThatItRefuses(int c) {
    assertThat(TextRule.fault("a" + Character.toString(c) + "b", 200))
        .hasValueSatisfying(f -> assertThat(f.what()).contains(String.format("U+%04X", c)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rosa",
        "O'Brien-\u00C5ngstr\u00F6m",
        "\u05E9\u05DC\u05D5\u05DD \u200F",
        "\u0645\u06CC\u200C\u062E",
        "\uD83D\uDE42",
        "\u540D\u524D \uD842\uDFB7",
        "Zoe\u0308"
      })
  void takesNamesOfTheWorld(String name) {
    assertThat(TextRule.fault(name, 200)).isEmpty();
  }

  @Test
  void countsWhatAReaderCounts() {
    String family =
        Character.toString(FAMILY) + "\u200D" + Character.toString(FAMILY + 1) + "e\u0301";
    assertThat(TextRule.fault(family.repeat(100), 200)).isEmpty();
    assertThat(TextRule.fault(family.repeat(100) + "x", 200))
        .hasValueSatisfying(f -> assertThat(f.what()).contains("more than 200 characters"));
  }

  @Test
  void takesNoLongTimeOverAVeryLongName() {
    assertThat(TextRule.fault("x".repeat(1_000_000), 200)).isPresent();
    assertThat(TextRule.fault("a" + "\u0301".repeat(40), 200))
        .hasValueSatisfying(f -> assertThat(f.what()).contains("30 marks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u00A0\u00A0", "\u3164", "\u2800", "\u0301", "\u200F\u200E"})
  void refusesANameThatNobodySees(String name) {
    assertThat(TextRule.fault(name, 200))
        .hasValueSatisfying(f -> assertThat(f.what()).contains("nothing that can be seen"));
  }
}
