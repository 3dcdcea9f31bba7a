package org.handoutpress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of lightness: parts must stay apart on a printer that knows no colour. */
class PalettesTest {
  private static final List<Ink> NEAR_PARTS =
      List.of(Ink.SKIN_LIGHT, Ink.CLOTH_TEAL, Ink.CLOTH_SLATE, Ink.HAIR_BROWN);

  static Stream<Palette> all() {
    return Stream.of(Palettes.COLOUR, Palettes.GREY, Palettes.INK_SAVER);
  }

  private static double apart(Palette palette, Ink one, Ink two) {
    return Math.abs(palette.resolve(one).lightness() - palette.resolve(two).lightness());
  }

  @Test
  void neighbouringPartsDifferByEightOfLightness() {
    for (Palette palette : List.of(Palettes.COLOUR, Palettes.GREY)) {
      for (int i = 0; i + 1 < NEAR_PARTS.size(); i++) {
        assertThat(apart(palette, NEAR_PARTS.get(i), NEAR_PARTS.get(i + 1)))
            .as("%s and the next", NEAR_PARTS.get(i))
            .isGreaterThanOrEqualTo(8);
      }
    }
  }

  @Test
  void theInkSaverKeepsLegsAndHairApart() {
    assertThat(apart(Palettes.INK_SAVER, Ink.CLOTH_TEAL, Ink.CLOTH_SLATE))
        .isGreaterThanOrEqualTo(8);
    assertThat(apart(Palettes.INK_SAVER, Ink.CLOTH_SLATE, Ink.HAIR_BROWN))
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void farLimbsAreDarkerThanNearOnes() {
    all()
        .forEach(
            p -> {
              assertThat(p.resolve(Ink.SKIN_LIGHT_FAR).luminance())
                  .isLessThan(p.resolve(Ink.SKIN_LIGHT).luminance());
              assertThat(p.resolve(Ink.CLOTH_TEAL_FAR).luminance())
                  .isLessThan(p.resolve(Ink.CLOTH_TEAL).luminance());
              assertThat(p.resolve(Ink.CLOTH_SLATE_FAR).luminance())
                  .isLessThan(p.resolve(Ink.CLOTH_SLATE).luminance());
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void hatchIsTwentyFiveOfLightnessAwayFromWhatItLiesOn(Palette palette) {
    assertThat(apart(palette, Ink.HATCH, Ink.CLOTH_TEAL)).isGreaterThanOrEqualTo(25);
    assertThat(apart(palette, Ink.HATCH, Ink.CLOTH_SLATE)).isGreaterThanOrEqualTo(25);
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
  void onlyTheColourPaletteKeepsFixedColours() {
    Paint logo = new Paint.Fixed(Rgb.parse("#FF0000"));
    assertThat(Palettes.COLOUR.resolve(logo).hex()).isEqualTo("#FF0000");
    assertThat(Palettes.GREY.resolve(logo)).isEqualTo(new Rgb(127, 127, 127));
  }
}
