package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.InHand;
import org.handoutpress.InHand.Face;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.imposition.Edge;
import org.handoutpress.imposition.PaperStock;
import org.handoutpress.imposition.SaddleStitch;
import org.handoutpress.imposition.Turn;
import org.handoutpress.layout.Box;
import org.handoutpress.tag.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets are printed, turned, folded and read, from their bytes: 4 to 48 pages, both bindings. */
class FoldedTest {
  private static final Size PAGE = new Size(300_000, 200_000);
  private static final double MARGIN = 20;

  private record Case(int pages, Edge binding, int gsm) {
    SaddleStitch stitch() {
      return new SaddleStitch(PAGE, pages, binding, new PaperStock(gsm));
    }

    List<Face> read() throws IOException {
      InHand booklet = InHand.print(sheets(stitch()), 0);
      return binding == Edge.LEFT ? booklet.readFromFoldAtLeft() : booklet.readFromFoldAtRight();
    }
  }

  static Stream<Case> cases() {
    return IntStream.iterate(4, n -> n <= 48, n -> n + 4)
        .boxed()
        .flatMap(n -> Stream.of(new Case(n, Edge.LEFT, 80), new Case(n, Edge.RIGHT, 120)));
  }

  static Stream<Case> unevenCases() {
    return IntStream.of(1, 2, 3, 5, 6, 7, 45, 46, 47)
        .boxed()
        .flatMap(n -> Stream.of(new Case(n, Edge.LEFT, 80), new Case(n, Edge.RIGHT, 80)));
  }

  private static byte[] sheets(SaddleStitch stitch) {
    List<Box> pages = new ArrayList<>();
    for (int i = 1; i <= stitch.needed(); i++) {
      pages.add(Sample.leaf(Role.P, i > stitch.pages() ? "added" : "page " + i));
    }
    SheetPress.Source source = new SheetPress.Source(Sample.press(pages.toArray(Box[]::new)));
    return SheetPress.write(
        Sample.INFO,
        Turn.SHORT_EDGE,
        stitch.sides().stream().map(s -> new SheetPress.Printed(source, s)).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFoldedBookletReadsFromFirstPageToLast(Case c) throws IOException {
    List<String> read = c.read().stream().map(Face::text).toList();
    assertThat(read)
        .isEqualTo(IntStream.rangeClosed(1, c.pages()).mapToObj(i -> "page " + i).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPageHasItsHeadUp(Case c) throws IOException {
    assertThat(c.read()).allMatch(Face::upright);
  }

  /** Nested sheets stick out by one thickness each; so much nearer to the fold is their print. */
  @ParameterizedTest
  @MethodSource("cases")
  void innerPagesAreNearerToTheFold(Case c) throws IOException {
    double thickness = c.gsm() * 0.004 / 80 * 72;
    List<Face> read = c.read();
    for (int i = 0; i < read.size(); i++) {
      int sheet = Math.min(i, read.size() - 1 - i) / 2;
      boolean foldAtLeft = (i % 2 == 0) == (c.binding() == Edge.LEFT);
      double moved = (foldAtLeft ? -1 : 1) * sheet * thickness;
      assertThat(read.get(i).x()).as("page %d", i + 1).isCloseTo(MARGIN + moved, within(0.02));
    }
  }

  @ParameterizedTest
  @MethodSource("unevenCases")
  void whatFillsTheSheetsStandsBeforeTheBackCover(Case c) throws IOException {
    List<String> expected = new ArrayList<>();
    IntStream.range(1, c.pages()).forEach(i -> expected.add("page " + i));
    int added = c.stitch().needed() - c.pages();
    IntStream.range(0, added).forEach(i -> expected.add("added"));
    expected.add("page " + c.pages());
    assertThat(c.read().stream().map(Face::text)).isEqualTo(expected);
    assertThat(added).isLessThan(4);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSheetIsTwoPagesWide(Case c) {
    assertThat(c.stitch().sheet()).isEqualTo(new Size(600_000, 200_000));
    assertThat(c.stitch().sides()).hasSize(c.pages() / 2);
    assertThat(Lengths.toMillimetres(new PaperStock(80).caliper())).isCloseTo(0.1, within(0.005));
  }
}
