package org.handoutpress.figure.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {
  private static final Strand BALL = Strand.of(new Disc(new Vec2(0, 0), 40));
  private static final Strand BAR =
      Strand.of(new Disc(new Vec2(0, 0), 20), new Disc(new Vec2(100, 0), 20));

  private static Field field(Strand strand) {
    return Field.of(Grid.around(List.of(strand)), strand);
  }

  private static double area(Field field) {
    return field.contours().stream().mapToDouble(Loop::area).sum();
  }

  @Test
  void distancesAreNegativeInsideAndExact() {
    assertThat(field(BALL).sample(new Vec2(0, 0))).isCloseTo(-40, within(1.8));
    assertThat(field(BAR).sample(new Vec2(50, 5))).isCloseTo(-15, within(.2));
    assertThat(field(BAR).sample(new Vec2(110, 20))).isCloseTo(Math.hypot(10, 20) - 20, within(.3));
    assertThat(field(BALL).sample(new Vec2(300, 0))).isEqualTo(Field.FAR);
  }

  @Test
  void theOutlineOfADiscIsItsCircle() {
    List<Loop> loops = field(BALL).contours();
    assertThat(loops).hasSize(1);
    assertThat(loops.get(0).area()).isCloseTo(Math.PI * 1600, within(12.0));
    assertThat(loops.get(0).points())
        .allSatisfy(p -> assertThat(p.length()).isCloseTo(40, within(.1)));
  }

  @Test
  void aHullBetweenUnequalDiscsIsTangentToBoth() {
    Strand cone = Strand.of(new Disc(new Vec2(0, 0), 30), new Disc(new Vec2(100, 0), 10));
    double slant = Math.sqrt(100 * 100 - 20 * 20);
    double alpha = Math.acos(.2);
    double expected = slant * 40 + 900 * (Math.PI - alpha) + 100 * alpha;
    assertThat(area(field(cone))).isCloseTo(expected, within(15.0));
  }

  @Test
  void aClipKeepsTheSideItNames() {
    Field half = field(BALL).clip(new Vec2(0, 0), new Vec2(0, 3));
    assertThat(half.contours().get(0).points())
        .allSatisfy(p -> assertThat(p.y()).isGreaterThan(-1.3));
    assertThat(area(half)).isCloseTo(Math.PI * 800, within(10.0));
  }

  @Test
  void holesRunTheOtherWayRound() {
    Field ring = field(BALL).without(new Disc(new Vec2(0, 0), 20));
    assertThat(ring.contours()).hasSize(2);
    assertThat(area(ring)).isCloseTo(Math.PI * 1200, within(12.0));
  }

  @Test
  void aSmoothUnionFillsTheInnerCorner() {
    Strand bar = Strand.of(new Disc(new Vec2(0, 0), 20), new Disc(new Vec2(0, 100), 20));
    Grid grid = Grid.around(List.of(bar, BAR));
    Field sharp = Field.of(grid, bar).union(Field.of(grid, BAR));
    Field smooth = Field.of(grid, bar).smoothUnion(Field.of(grid, BAR), 30);
    assertThat(sharp.sample(new Vec2(23, 23))).isPositive();
    assertThat(smooth.sample(new Vec2(23, 23))).isNegative();
    assertThat(smooth.sample(new Vec2(80, 25))).isCloseTo(5, within(.2));
  }

  @Test
  void aBlurKeepsStraightEdges() {
    assertThat(field(BAR).blur(1.6).sample(new Vec2(50, 20))).isCloseTo(0, within(.05));
  }
}
