package org.handoutpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.handoutpress.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shaping with the shipped fonts: no letter may be lost in a ligature, and pairs are kerned. */
class FaceTest {
  private static final Face REGULAR = Shipped.fonts().first(Weight.REGULAR);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office",
        "affluent",
        "Lift",
        "shift",
        "fjord",
        "offfi",
        "stiff",
        "ff",
        "fifty-five",
        "Call 999"
      })
  void theGlyphsGiveTheWholeTextBack(String word) {
    assertThat(REGULAR.shape(word).text()).isEqualTo(word);
    assertThat(Shipped.fonts().first(Weight.BOLD).shape(word).text()).isEqualTo(word);
  }

  @Test
  void aLigatureIsOneGlyphForItsLetters() {
    assertThat(REGULAR.shape("shift").glyphs())
        .extracting(Glyphs.Glyph::text)
        .containsExactly("s", "h", "i", "ft");
  }

  @Test
  void glyphsStandFromLeftToRight() {
    assertThat(REGULAR.shape("affluent").glyphs())
        .extracting(Glyphs.Glyph::x)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void pairsAreKerned() {
    int nominal = "AVATAR".chars().map(c -> REGULAR.shape(Character.toString(c)).width()).sum();
    assertThat(REGULAR.shape("AVATAR").width()).isLessThan(nominal - 50);
  }

  @Test
  void theNominalAdvanceIsThatOfTheGlyphAlone() {
    Glyphs a = REGULAR.shape("A");
    assertThat(REGULAR.advance(a.glyphs().get(0).id())).isEqualTo(a.width()).isPositive();
  }

  @Test
  void aNoBreakSpaceIsAsWideAsASpaceAndIsReadAsOne() {
    assertThat(REGULAR.shape("a\u00A0b").text()).isEqualTo("a b");
    assertThat(REGULAR.shape("a\u00A0b").width()).isEqualTo(REGULAR.shape("a b").width());
  }

  @Test
  void aJoinerTakesNoRoomAndIsNotLost() {
    assertThat(REGULAR.shape("a\u200Db").width()).isEqualTo(REGULAR.shape("ab").width());
    assertThat(REGULAR.shape("a\u200Db").text()).isEqualTo("a\u200Db");
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void measuresAreThoseOfTheFontsTables(Weight weight) {
    Face face = Shipped.fonts().first(weight);
    assertThat(face.ascent()).isEqualTo(1024);
    assertThat(face.descent()).isEqualTo(400);
    assertThat(face.capHeight()).isEqualTo(660);
  }

  @Test
  void knowsWhichCharactersItHas() {
    assertThat(REGULAR.covers("Child\u2019s pose \u2191 \u2193")).isTrue();
    assertThat(REGULAR.covers("\u0E01")).isFalse();
    assertThat(REGULAR.covers('\u0E01')).isFalse();
  }

  @Test
  void refusesWhatIsNoFont() {
    byte[] text = "not a font".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Face.load("Nothing", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nothing");
  }
}
