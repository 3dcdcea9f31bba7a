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
  private static final List<Ink> NEAR_PARTS = List.of(Ink.SKIN, Ink.SHIRT, Ink.LEG, Ink.HAIR);

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
    assertThat(apart(Palettes.INK_SAVER, Ink.SHIRT, Ink.LEG)).isGreaterThanOrEqualTo(8);
    assertThat(apart(Palettes.INK_SAVER, Ink.LEG, Ink.HAIR)).isGreaterThanOrEqualTo(8);
  }

  @Test
  void farLimbsAreDarkerThanNearOnes() {
    all()
        .forEach(
            p -> {
              assertThat(p.resolve(Ink.SKIN_FAR).luminance())
                  .isLessThan(p.resolve(Ink.SKIN).luminance());
              assertThat(p.resolve(Ink.SHIRT_FAR).luminance())
                  .isLessThan(p.resolve(Ink.SHIRT).luminance());
              assertThat(p.resolve(Ink.LEG_FAR).luminance())
                  .isLessThan(p.resolve(Ink.LEG).luminance());
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void hatchIsTwentyFiveOfLightnessAwayFromWhatItLiesOn(Palette palette) {
    assertThat(apart(palette, Ink.HATCH, Ink.SHIRT)).isGreaterThanOrEqualTo(25);
    assertThat(apart(palette, Ink.HATCH, Ink.LEG)).isGreaterThanOrEqualTo(25);
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
    assertThat(Palettes.COLOUR.resolve(Ink.HATCH_ON_SHIRT)).isEqualTo(Rgb.parse("#B2A59C"));
  }

  @Test
  void onlyTheColourPaletteKeepsFixedColours() {
    Paint logo = new Paint.Fixed(Rgb.parse("#FF0000"));
    assertThat(Palettes.COLOUR.resolve(logo).hex()).isEqualTo("#FF0000");
    assertThat(Palettes.GREY.resolve(logo)).isEqualTo(new Rgb(127, 127, 127));
  }
}
