package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.layout.Sketch.block;
import static org.handoutpress.layout.Sketch.flow;
import static org.handoutpress.layout.Sketch.in;
import static org.handoutpress.layout.Sketch.text;
import static org.handoutpress.layout.Sketch.u;

import java.util.List;
import org.handoutpress.layout.Column.Item;
import org.junit.jupiter.api.Test;

class ColumnTest {
  @Test
  void stacksAndTakesTheWidthOfTheWidest() {
    assertThat(in(6, 6, Column.of(block("a", 4, 2), block("b", 2, 1))))
        .isEqualTo(
            """
            aaaa
            aaaa
            bb..
            """);
  }

  @Test
  void fillsARegionToItsLastLine() {
    assertThat(in(6, 3, Column.of(block("a", 4, 2), block("b", 2, 1))))
        .isEqualTo(
            """
            aaaa
            aaaa
            bb..
            """);
  }

  @Test
  void isSplitBetweenItems() {
    assertThat(flow(Column.of(block("a", 3, 2), block("b", 3, 2), block("c", 3, 1)), 6, 3))
        .isEqualTo(
            """
            aaa
            aaa
            ===
            bbb
            bbb
            ccc
            """);
  }

  @Test
  void isSplitInsideAnItem() {
    assertThat(flow(Column.of(block("a", 1, 1), text("b", 4), block("c", 1, 1)), 1, 3))
        .isEqualTo(
            """
            a
            b
            b
            ===
            b
            b
            c
            """);
  }

  @Test
  void aGapStandsBetweenItemsButNotAtTheTopOfARegion() {
    Column spaced =
        Column.spaced(u(1), List.of(block("a", 2, 1), block("b", 2, 1), block("c", 2, 1)));
    assertThat(flow(spaced, 2, 3))
        .isEqualTo(
            """
            aa
            ..
            bb
            ===
            cc
            """);
  }

  @Test
  void aGapThatOnlyJustDoesNotFitIsLeftOut() {
    Column spaced = Column.spaced(u(1), List.of(block("a", 2, 1), block("b", 2, 1)));
    assertThat(flow(spaced, 2, 2))
        .isEqualTo(
            """
            aa
            ===
            bb
            """);
  }

  @Test
  void aHeadingGoesWithWhatFollows() {
    Column column =
        new Column(
            List.of(free(block("a", 3, 2)), heading(block("H", 3, 1)), free(block("b", 3, 1))));
    assertThat(flow(column, 3, 3))
        .isEqualTo(
            """
            aaa
            aaa
            ===
            HHH
            bbb
            """);
  }

  @Test
  void headingsInARowAllGoWithWhatFollows() {
    Column column =
        new Column(
            List.of(
                free(block("a", 3, 2)),
                heading(block("G", 3, 1)),
                heading(block("H", 3, 1)),
                free(block("b", 3, 1))));
    assertThat(flow(column, 3, 4))
        .isEqualTo(
            """
            aaa
            aaa
            ===
            GGG
            HHH
            bbb
            """);
  }

  @Test
  void aHeadingStaysWithTwoLinesOfALongText() {
    Column column =
        new Column(List.of(free(block("a", 1, 1)), heading(block("H", 1, 1)), free(text("b", 4))));
    assertThat(flow(column, 1, 4))
        .isEqualTo(
            """
            a
            H
            b
            b
            ===
            b
            b
            """);
    assertThat(flow(column, 1, 3, 5))
        .isEqualTo(
            """
            a
            ===
            H
            b
            b
            b
            b
            """);
  }

  @Test
  void aHeadingThatMovedToTheTopOfARegionIsStillKeptWithTheNext() {
    Column column =
        new Column(
            List.of(free(block("a", 1, 2)), heading(block("H", 1, 1)), free(block("b", 1, 2))));
    assertThat(flow(column, 1, 2.5)).endsWith("nothing: a picture\n");
  }

  @Test
  void namesTheFirstItemThatIsTooTall() {
    Column column = Column.of(new KeepTogether(text("tall", 3)), block("a", 1, 1));
    assertThat(in(4, 2, column)).isEqualTo("nothing: tall\ntall\ntall\n");
  }

  @Test
  void anEmptyColumnIsWholeAndTakesNothing() {
    assertThat(in(4, 0, Column.of())).isEmpty();
  }

  @Test
  void askingTwiceGivesTheSameAnswer() {
    Column column = Column.of(block("a", 3, 2), text("b", 5));
    assertThat(in(3, 4, column)).isEqualTo(in(3, 4, column));
  }

  private static Item free(Box box) {
    return new Item(0, box, false);
  }

  private static Item heading(Box box) {
    return new Item(0, box, true);
  }
}
