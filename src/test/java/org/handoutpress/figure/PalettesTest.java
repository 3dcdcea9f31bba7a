package org.handoutpress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.look.Cloth;
import org.handoutpress.figure.look.Skin;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of lightness: parts must stay apart on a printer that knows no colour. */
class PalettesTest {
  static Stream<Palette> all() {
    return Stream.of(Palettes.COLOUR, Palettes.GREY, Palettes.INK_SAVER);
  }

  static Stream<Palette> filled() {
    return Stream.of(Palettes.COLOUR, Palettes.GREY);
  }

  @ParameterizedTest
  @MethodSource("filled")
  void farTonesAreDarkerThanNearOnes(Palette palette) {
    for (Skin skin : Skin.values()) {
      assertThat(palette.resolve(skin.far()).luminance())
          .as("%s", skin)
          .isLessThan(palette.resolve(skin.near()).luminance());
    }
    for (Cloth cloth : Cloth.values()) {
      assertThat(palette.resolve(cloth.far()).luminance())
          .as("%s", cloth)
          .isLessThan(palette.resolve(cloth.near()).luminance());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void facesAreReadOnEverySkin(Palette palette) {
    for (Skin skin : Skin.values()) {
      assertThat(palette.resolve(Ink.LINE).contrast(palette.resolve(skin.near())))
          .as("line on %s", skin)
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void greyPalettesHoldGreysOnly() {
    for (Palette palette : List.of(Palettes.GREY, Palettes.INK_SAVER)) {
      for (Ink ink : Ink.values()) {
        Rgb rgb = palette.resolve(ink);
        assertThat(rgb).as("%s", ink).isEqualTo(new Rgb(rgb.red(), rgb.red(), rgb.red()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void linesAndArrowsAreSeenOnPaper(Palette palette) {
    for (Ink ink : List.of(Ink.LINE, Ink.ARROW, Ink.BREATH, Ink.HATCH)) {
      assertThat(palette.resolve(ink).contrast(Rgb.WHITE)).as("%s", ink).isGreaterThan(4.5);
    }
  }

  @Test
  void theHatchTintLiesBetweenHatchAndCloth() {
    assertThat(Palettes.COLOUR.resolve(Ink.CLOTH_TEAL_HATCHED)).isEqualTo(Rgb.parse("#B2A59C"));
  }

  @Test
  void whereInkIsSavedNothingOfAPersonIsFilled() {
    for (Ink ink : Ink.values()) {
      if (ink.name().matches("(SKIN|HAIR|CLOTH)_.*|MAT|PROP|PAPER")) {
        assertThat(Palettes.INK_SAVER.resolve(ink)).as("%s", ink).isEqualTo(Rgb.WHITE);
      }
    }
  }

  @Test
  void onlyTheColourPaletteKeepsFixedColours() {
    Paint logo = new Paint.Fixed(Rgb.parse("#FF0000"));
    assertThat(Palettes.COLOUR.resolve(logo).hex()).isEqualTo("#FF0000");
    assertThat(Palettes.GREY.resolve(logo)).isEqualTo(new Rgb(127, 127, 127));
  }
}
