package org.handoutpress.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;
import org.junit.jupiter.api.Test;

/** Cards on sheets. That each back lies behind its front is shown from the bytes. */
class CutSheetTest {
  private static final Size A4 = new Size(Lengths.mm(210), Lengths.mm(297));
  private static final CutSheet FOUR = new CutSheet(A4, 2, 2);

  @Test
  void backsLieAsInAMirror() {
    List<Side> sides = FOUR.sides(4);
    assertThat(sides.get(0).pages()).extracting(Placement::page).containsExactly(0, 2, 4, 6);
    assertThat(sides.get(1).pages()).extracting(Placement::page).containsExactly(1, 3, 5, 7);
    for (int i = 0; i < 4; i++) {
      Placement front = sides.get(0).pages().get(i);
      Placement back = sides.get(1).pages().get(i);
      assertThat(back.at().y()).isEqualTo(front.at().y());
      int mirrored = A4.width() - back.at().x() - FOUR.page().width();
      assertThat(front.at().x()).isBetween(mirrored - 2, mirrored + 2);
    }
  }

  @Test
  void theLastSheetIsNeverBlank() {
    List<Side> sides = FOUR.sides(9);
    assertThat(sides).hasSize(6);
    assertThat(sides.get(4).pages()).extracting(Placement::page).containsExactly(16, 16, 16, 16);
    assertThat(FOUR.sides(3).get(0).pages())
        .extracting(Placement::page)
        .containsExactly(0, 2, 4, 0);
  }

  @Test
  void aPageReachesThreeMillimetresBeyondItsCard() {
    assertThat(FOUR.page().width() - FOUR.card().width()).isEqualTo(2 * Lengths.mm(3));
    assertThat(FOUR.page().height() - FOUR.card().height()).isEqualTo(2 * Lengths.mm(3));
    assertThat(Lengths.toMillimetres(FOUR.card().width())).isGreaterThan(90);
    assertThat(Lengths.toMillimetres(FOUR.card().height())).isGreaterThan(134);
  }

  @Test
  void marksAreOutsideOfAllThatIsPrintedAndInsideWhatAPrinterReaches() {
    int reach = Lengths.mm(4.2);
    for (Rect mark : FOUR.sides(4).get(0).marks()) {
      assertThat(Math.min(mark.x(), mark.y())).isGreaterThanOrEqualTo(reach);
      assertThat(mark.right()).isLessThanOrEqualTo(A4.width() - reach);
      assertThat(mark.bottom()).isLessThanOrEqualTo(A4.height() - reach);
      boolean outside =
          mark.right() < CutMarks.OUTSIDE
              || mark.bottom() < CutMarks.OUTSIDE
              || mark.x() > A4.width() - CutMarks.OUTSIDE
              || mark.y() > A4.height() - CutMarks.OUTSIDE;
      assertThat(outside).isTrue();
    }
  }

  @Test
  void theSheetIsUpright() {
    assertThatThrownBy(() -> new CutSheet(A4.turned(), 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
