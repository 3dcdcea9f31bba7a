package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.layout.Sketch.block;
import static org.handoutpress.layout.Sketch.flow;
import static org.handoutpress.layout.Sketch.in;
import static org.handoutpress.layout.Sketch.size;
import static org.handoutpress.layout.Sketch.text;
import static org.handoutpress.layout.Sketch.u;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole, part or nothing of each box that is not a column or a paragraph. */
class BoxesTest {
  private static final Insets INSETS = new Insets(u(1), u(1), u(2), u(2));
  private static final Rgb BLACK = new Rgb(0, 0, 0);
  private static final Context ARTIFACTS = Sketch.CONTEXT.meaning(Meaning.Artifact.LAYOUT);

  @Test
  void whatIsKeptTogetherIsWholeOrNothing() {
    assertThat(in(1, 4, new KeepTogether(text("a", 4)))).isEqualTo("a\n".repeat(4));
    assertThat(in(1, 3, new KeepTogether(text("a", 4)))).startsWith("nothing: a");
  }

  @Test
  void whatIsKeptTogetherGoesToTheNextRegionAsAWhole() {
    Column column = Column.of(block("a", 1, 1), new KeepTogether(text("b", 4)));
    assertThat(flow(column, 1, 4)).isEqualTo("a\n===\n" + "b\n".repeat(4));
  }

  @ParameterizedTest
  @EnumSource(Sized.Align.class)
  void aSizedBoxStandsAtTheTopInTheMiddleOrAtTheBottom(Sized.Align align) {
    String wanted =
        switch (align) {
          case TOP -> "aa\n..\n..\n";
          case MIDDLE -> "..\naa\n..\n";
          case BOTTOM -> "..\n..\naa\n";
        };
    assertThat(in(4, 3, new Sized(u(3), align, block("a", 2, 1)))).isEqualTo(wanted);
  }

  @Test
  void aSizedBoxIsNothingIfTheRoomIsLower() {
    assertThat(in(4, 2, Sized.top(u(3), text("word", 1)))).isEqualTo("nothing: word\n");
  }

  @Test
  void aSizedBoxIsNothingIfWhatIsInItIsTaller() {
    assertThat(in(4, 9, Sized.top(u(3), text("word", 4)))).startsWith("nothing: word");
    assertThat(in(4, 9, Sized.top(u(1), block("a", 2, 2)))).isEqualTo("nothing: a picture\n");
  }

  @Test
  void cellsOfARowStandSideBySideWithTheirTopsLevel() {
    Row row =
        Row.of(new Row.Cell(0, u(2), block("a", 2, 1)), new Row.Cell(u(3), u(2), block("b", 2, 2)));
    assertThat(in(6, 3, row)).isEqualTo("aa.bb\n...bb\n");
  }

  @Test
  void aCellOfTheRestHasTheWidthThatIsLeft() {
    Row row =
        Row.of(new Row.Cell(0, u(2), block("a", 2, 1)), Row.Cell.rest(u(3), block("b", 3, 1)));
    assertThat(in(6, 1, row)).isEqualTo("aa.bbb\n");
    assertThat(in(5, 1, row)).isEqualTo("nothing: a picture\n");
  }

  @Test
  void aRowIsNotSplitEvenIfACellCouldBe() {
    Row row = Row.of(Row.Cell.rest(0, text("a", 4)));
    assertThat(in(6, 3, row)).startsWith("nothing: a");
    assertThat(flow(Column.of(block("x", 1, 1), row), 1, 4))
        .isEqualTo("x\n===\n" + "a\n".repeat(4));
  }

  @Test
  void theLastLayerIsOnTopAndTheTallestCounts() {
    assertThat(in(6, 6, Overlay.of(block("a", 3, 2), block("b", 1, 1), block("c", 1, 3))))
        .isEqualTo("caa\ncaa\nc..\n");
  }

  @Test
  void layersAreNotSplitEvenIfOneCouldBe() {
    assertThat(in(6, 3, Overlay.of(block("a", 1, 1), text("b", 4)))).startsWith("nothing: b");
  }

  @Test
  void aPaddedBoxTakesItsSpaceToo() {
    assertThat(in(9, 9, new Padded(INSETS, block("a", 2, 1))))
        .isEqualTo(
            """
            .....
            ..aa.
            .....
            .....
            """);
  }

  @Test
  void aPaddedBoxIsNothingIfItsSpaceDoesNotFit() {
    assertThat(in(9, 3, new Padded(INSETS, text("word", 1)))).isEqualTo("nothing: word\n");
    assertThat(in(4, 9, new Padded(INSETS, block("a", 2, 1)))).isEqualTo("nothing: a picture\n");
  }

  @Test
  void aPaddedBoxHasItsSpaceInEveryRegion() {
    Box padded = new Padded(new Insets(0, 0, u(1), u(1)), text("a", 4));
    assertThat(flow(padded, 2, 3)).isEqualTo(".a\n.a\n..\n===\n.a\n.a\n..\n");
  }

  @Test
  void aGapIsWholeOrNothing() {
    assertThat(in(3, 2, Column.of(new Gap(u(1)), block("a", 1, 1)))).isEqualTo(".\na\n");
    assertThat(in(3, 1, new Gap(u(2)))).isEqualTo("nothing: space\n");
  }

  @Test
  void aPictureIsNothingInARoomTooLowOrTooNarrow() {
    assertThat(in(3, 2, block("a", 3, 2))).isEqualTo("aaa\naaa\n");
    assertThat(in(3, 1, block("a", 3, 2))).isEqualTo("nothing: a picture\n");
    assertThat(in(2, 2, block("a", 3, 2))).isEqualTo("nothing: a picture\n");
  }

  @Test
  void aRuleLiesHalfAboveAndHalfBelowItsLineAndTakesNoHeight() {
    Fragment across = whole(Rule.across(1500, BLACK));
    assertThat(across.size()).isEqualTo(new Size(u(5), 0));
    assertThat(across.placed().get(0).bounds()).isEqualTo(new Rect(0, -750, u(5), 1500));
  }

  @Test
  void aRuleThatRunsDownLiesHalfOnEitherSide() {
    Fragment down = whole(Rule.down(u(3), 500, BLACK));
    assertThat(down.size()).isEqualTo(new Size(0, u(3)));
    assertThat(down.placed().get(0).bounds()).isEqualTo(new Rect(-250, 0, 500, u(3)));
  }

  @Test
  void aRuleInAColumnLiesOnTheGridLineBetweenItems() {
    Box column =
        Column.of(block("a", 1, 2), Artifact.layout(Rule.across(500, BLACK)), block("b", 1, 1));
    Fragment fragment = whole(column);
    assertThat(fragment.placed().get(1).at()).isEqualTo(new Point(0, u(2) - 250));
    assertThat(fragment.height()).isEqualTo(u(3));
  }

  private Fragment whole(Box box) {
    return ((Fit.Whole) box.fit(size(5, 9), ARTIFACTS)).fragment();
  }

  @Test
  void measuringGivesTheHeightInAWidth() {
    assertThat(Sketch.CONTEXT.heightOf(Column.of(block("a", 1, 2), text("b", 3)), u(4)))
        .isEqualTo(u(5));
  }

  @Test
  void measuringFailsForABoxThatNoHeightHolds() {
    assertThatThrownBy(() -> Sketch.CONTEXT.heightOf(block("a", 5, 1), u(4)))
        .isInstanceOf(DoesNotFit.class)
        .hasMessage("a picture");
  }
}
