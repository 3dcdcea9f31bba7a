package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;
import org.handoutpress.imposition.Placement;
import org.handoutpress.imposition.Side;
import org.handoutpress.imposition.Turn;
import org.handoutpress.layout.Box;
import org.handoutpress.tag.Role;
import org.handoutpress.verify.check.Finding;
import org.handoutpress.verify.sheets.Laid;
import org.handoutpress.verify.sheets.SheetCheck;
import org.junit.jupiter.api.Test;

/** What is not as it should be on a sheet is found when it is read back. */
class SheetsReadBackTest {
  private static final Size SHEET = new Size(600_000, 200_000);
  private static final Rect MARK = new Rect(299_000, 20_000, 500, 10_000);
  private static final byte[] SOURCE = source("Lift", "Lower");
  private static final Side SIDE = side(0, 1, 300_000, MARK);

  private static byte[] source(String... pages) {
    List<Box> boxes = new ArrayList<>();
    for (String page : pages) {
      boxes.add(Sample.leaf(Role.P, page));
    }
    return Sample.press(boxes.toArray(Box[]::new));
  }

  private static Side side(int left, int right, int x, Rect mark) {
    return new Side(
        SHEET,
        List.of(new Placement(left, Point.ORIGIN), new Placement(right, new Point(x, 0))),
        List.of(mark));
  }

  private static byte[] print(byte[] source, Side... sides) {
    SheetPress.Source pages = new SheetPress.Source(source);
    List<SheetPress.Printed> printed = new ArrayList<>();
    for (Side side : sides) {
      printed.add(new SheetPress.Printed(pages, side));
    }
    return SheetPress.write(Sample.INFO, Turn.SHORT_EDGE, printed);
  }

  private static List<Finding> findings(byte[] pdf) throws IOException {
    List<Laid.Page> pages =
        SIDE.pages().stream().map(p -> new Laid.Page(p.page(), p.at())).toList();
    return SheetCheck.findings(
        pdf, List.of(SOURCE), List.of(new Laid(SHEET, 0, pages, SIDE.marks())));
  }

  private static void assertFound(byte[] pdf) throws IOException {
    assertThat(findings(pdf)).extracting(Finding::kind).containsExactly(Finding.Kind.SHEET);
    assertThat(findings(pdf).toString()).doesNotContain("Lift", "Lower", "Rest");
  }

  @Test
  void nothingIsFoundOfWhatIsRight() throws IOException {
    assertThat(findings(print(SOURCE, SIDE))).isEmpty();
  }

  @Test
  void pagesChanged() throws IOException {
    assertFound(print(SOURCE, side(1, 0, 300_000, MARK)));
  }

  @Test
  void aPageMoved() throws IOException {
    assertFound(print(SOURCE, side(0, 1, 299_500, MARK)));
  }

  @Test
  void aMarkMoved() throws IOException {
    assertFound(print(SOURCE, side(0, 1, 300_000, new Rect(299_000, 25_000, 500, 10_000))));
  }

  @Test
  void otherWords() throws IOException {
    assertFound(print(source("Lift", "Rest"), SIDE));
  }

  @Test
  void aSideTooMany() throws IOException {
    assertFound(print(SOURCE, SIDE, SIDE));
  }

  @Test
  void anotherSheet() throws IOException {
    assertFound(print(SOURCE, new Side(new Size(600_000, 201_000), SIDE.pages(), SIDE.marks())));
  }

  @Test
  void aFileThatClaimsToBeReadable() throws IOException {
    List<Laid> two = List.of(page(0), page(1));
    assertThat(SheetCheck.findings(SOURCE, List.of(SOURCE), two))
        .extracting(Finding::kind)
        .containsOnly(Finding.Kind.CLAIM)
        .hasSize(3);
  }

  private static Laid page(int index) {
    Size paper = new Size(300_000, 200_000);
    return new Laid(paper, 0, List.of(new Laid.Page(index, Point.ORIGIN)), List.of());
  }
}
