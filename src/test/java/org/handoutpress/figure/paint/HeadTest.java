package org.handoutpress.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Hair;
import org.handoutpress.figure.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A head is drawn from any side. */
class HeadTest {
  private static final Vec2 UP = new Vec2(0, 1);

  // Seen from an azimuth: 0 from ahead, 90 from its left.
  private static HeadView seenFrom(double azimuth, Vec2 up) {
    double a = StrictMath.toRadians(azimuth);
    return new HeadView(
        new Vec2(0, 0), up.left().times(-1), up, StrictMath.cos(a), StrictMath.sin(a), 0);
  }

  private static double width(Loop loop) {
    return loop.points().stream().mapToDouble(Vec2::x).max().orElseThrow()
        - loop.points().stream().mapToDouble(Vec2::x).min().orElseThrow();
  }

  @Test
  void theProfileIsDeeperThanTheFrontIsWideAndHasANose() {
    Loop front = Skull.FORM.outline(seenFrom(0, UP));
    Loop left = Skull.FORM.outline(seenFrom(90, UP));
    Loop right = Skull.FORM.outline(seenFrom(-90, UP));
    assertThat(width(left)).isGreaterThan(1.2 * width(front));
    assertThat(left.points()).anyMatch(p -> p.x() < -66);
    assertThat(right.points()).anyMatch(p -> p.x() > 66);
    assertThat(front.points()).noneMatch(p -> Math.abs(p.x()) > 50);
  }

  @ParameterizedTest
  @EnumSource(Hair.Style.class)
  void theSkinOfAFaceIsAlikeOnBothSidesAndHiddenFromBehind(Hair.Style style) {
    HairCut cut = HairCut.of(style);
    if (cut.form().isEmpty()) {
      return;
    }
    List<Loop> front = Skull.FORM.patch(seenFrom(0, UP), cut.skin());
    assertThat(front).hasSize(1);
    double middle = front.get(0).points().stream().mapToDouble(Vec2::x).average().orElseThrow();
    assertThat(middle).isCloseTo(0, within(2.0));
    double behind =
        Skull.FORM.patch(seenFrom(180, UP), cut.skin()).stream()
            .mapToDouble(l -> Math.abs(l.area()))
            .sum();
    assertThat(behind).isLessThan(.2 * Math.abs(front.get(0).area()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 45, 90, 135, 180, -45, -90, -135})
  void aHeadHasOneOutlineWithoutSpikes(double azimuth) {
    for (Loop loop :
        List.of(
            Skull.FORM.outline(seenFrom(azimuth, UP)),
            HairCut.of(Hair.Style.SHORT).form().orElseThrow().hull(seenFrom(azimuth, UP)))) {
      assertThat(loop.points()).allMatch(p -> p.length() < 90);
      assertThat(Math.abs(loop.area())).isBetween(7000.0, 16_000.0);
    }
  }

  @Test
  void aFaceThatLooksAwayShowsNoEyes() {
    Look.Face plain = new Look.Face(false, false, false);
    assertThat(Face.of(seenFrom(180, UP), plain, false, Ink.LINE)).isEmpty();
    int profile = Face.of(seenFrom(90, UP), plain, false, Ink.LINE).size();
    assertThat(Face.of(seenFrom(0, UP), plain, false, Ink.LINE)).hasSizeGreaterThan(profile);
  }

  @Test
  void aHeadThatHangsDoesNotFrown() {
    assertThat(seenFrom(90, new Vec2(.5, -.86)).hangs()).isTrue();
    assertThat(seenFrom(90, new Vec2(1, 0)).hangs()).isFalse();
    assertThat(seenFrom(90, UP).hangs()).isFalse();
  }
}
