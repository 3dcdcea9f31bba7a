package org.handoutpress.figure.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Palettes;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The people we ship: different from each other, and their parts apart on every printer. */
class ShippedLooksTest {
  private static final double PARTS_APART = 8;
  private static final double HATCH_APART = 25;

  static Stream<Look> looks() throws IOException, ProblemException {
    return Shipped.looks().values().stream();
  }

  private static void apart(Palette palette, Ink one, Ink two, double least) {
    double distance = Math.abs(palette.resolve(one).lightness() - palette.resolve(two).lightness());
    assertThat(distance).as("%s and %s", one, two).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void partsDifferByEightOfLightness(Look look) {
    List<Ink> parts =
        List.of(
            look.skin().near(),
            look.hair().ink(),
            look.top().cloth().near(),
            look.bottoms().cloth().near());
    for (Palette palette : List.of(Palettes.COLOUR, Palettes.GREY)) {
      for (int i = 0; i < parts.size(); i++) {
        for (int j = 0; j < i; j++) {
          apart(palette, parts.get(i), parts.get(j), PARTS_APART);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void hatchIsTwentyFiveOfLightnessAwayFromWhatItLiesOn(Look look) {
    for (Palette palette : List.of(Palettes.COLOUR, Palettes.GREY, Palettes.INK_SAVER)) {
      apart(palette, Ink.HATCH, look.top().cloth().near(), HATCH_APART);
      apart(palette, Ink.HATCH, look.bottoms().cloth().near(), HATCH_APART);
    }
  }

  @Test
  void everyLookIsSeenInTheSetAsShipped() throws IOException, ProblemException {
    List<String> seen = Shipped.scenes().stream().map(s -> s.look().name()).toList();
    assertThat(seen).containsAll(looks().map(Look::name).toList());
  }

  @Test
  void theyAreNotAllAlike() throws IOException, ProblemException {
    assertThat(looks().map(Look::skin).distinct()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(looks().map(l -> l.hair().style()).distinct()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(looks().map(Look::build).distinct()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(looks().map(l -> l.face().older()).collect(Collectors.toSet())).hasSize(2);
    assertThat(looks().map(Look::name)).doesNotHaveDuplicates();
  }
}
