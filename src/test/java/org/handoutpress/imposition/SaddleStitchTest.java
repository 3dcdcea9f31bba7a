package org.handoutpress.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page lies where. That the folded sheets read in order is shown from the bytes. */
class SaddleStitchTest {
  private static final Size A5 = new Size(Lengths.mm(148.5), Lengths.mm(210));

  private static SaddleStitch stitch(int pages, Edge binding) {
    return new SaddleStitch(A5, pages, binding, PaperStock.OFFICE);
  }

  /** Printed numbers, left and right of each side. */
  private static List<List<Integer>> numbers(SaddleStitch stitch) {
    return stitch.sides().stream()
        .map(s -> s.pages().stream().map(p -> p.page() + 1).toList())
        .toList();
  }

  @Test
  void eightPagesLieAsPrintersLayThem() {
    assertThat(numbers(stitch(8, Edge.LEFT)))
        .containsExactly(List.of(8, 1), List.of(2, 7), List.of(6, 3), List.of(4, 5));
  }

  @Test
  void boundAtTheRightLeftAndRightChange() {
    assertThat(numbers(stitch(8, Edge.RIGHT)))
        .containsExactly(List.of(1, 8), List.of(7, 2), List.of(3, 6), List.of(5, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48})
  void everyPageIsThereOnce(int pages) {
    for (Edge edge : Edge.values()) {
      assertThat(numbers(stitch(pages, edge)).stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, pages).boxed().toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,4,1", "4,4,1", "5,8,2", "47,48,12", "48,48,12"})
  void wholeSheetsAreFilled(int pages, int needed, int sheets) {
    assertThat(stitch(pages, Edge.LEFT).needed()).isEqualTo(needed);
    assertThat(stitch(pages, Edge.LEFT).sheets()).isEqualTo(sheets);
  }

  @Test
  void creepIsOneThicknessASheet() {
    SaddleStitch stitch = stitch(12, Edge.LEFT);
    int caliper = PaperStock.OFFICE.caliper();
    List<Side> sides = stitch.sides();
    assertThat(sides.get(0).pages()).extracting(Placement::at).containsExactly(at(0), right(0));
    assertThat(sides.get(4).pages())
        .extracting(Placement::at)
        .containsExactly(at(2 * caliper), right(2 * caliper));
    assertThat(sides.get(5).pages())
        .extracting(Placement::at)
        .containsExactly(at(2 * caliper), right(2 * caliper));
  }

  private static Point at(int x) {
    return new Point(x, 0);
  }

  private static Point right(int creep) {
    return new Point(A5.width() - creep, 0);
  }

  @Test
  void heavierPaperCreepsMore() {
    assertThat(new PaperStock(160).caliper()).isBetween(570, 578);
    assertThatThrownBy(() -> new PaperStock(8)).hasMessageContaining("8 grams");
  }

  @Test
  void marksLieOnTheFoldClearOfTheText() {
    for (Side side : stitch(8, Edge.LEFT).sides()) {
      assertThat(side.marks()).allMatch(SaddleStitchTest::clear);
    }
  }

  /** In the outer margins of the pages: 14 mm at the fold, 12 mm at head and foot. */
  private static boolean clear(Rect mark) {
    boolean onFold = mark.x() < A5.width() && mark.right() > A5.width();
    boolean inMargin = mark.width() <= Lengths.mm(2) && mark.y() >= Lengths.mm(4.2);
    return onFold && inMargin && mark.bottom() <= A5.height() - Lengths.mm(4.2);
  }

  @Test
  void onlyTheCoverShowsWhereToStaple() {
    assertThat(stitch(8, Edge.LEFT).sides())
        .extracting(side -> side.marks().size())
        .containsExactly(6, 2, 2, 2);
  }

  @Test
  void aBookletHasPages() {
    assertThatThrownBy(() -> stitch(0, Edge.LEFT)).isInstanceOf(IllegalArgumentException.class);
  }
}
