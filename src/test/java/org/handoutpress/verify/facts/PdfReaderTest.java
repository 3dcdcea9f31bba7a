package org.handoutpress.verify.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.junit.jupiter.api.Test;

/** Pages of a few operators, on a sheet of 100 by 200 points. */
class PdfReaderTest {
  private static final Rgb BLACK = new Rgb(0, 0, 0);

  @Test
  void placesAreMeasuredFromTheTopLeft() throws IOException {
    assertThat(read("10 170 30 20 re f", 0).marks())
        .containsExactly(
            new Path(
                new Rect(10_000, 10_000, 30_000, 20_000),
                Optional.of(BLACK),
                Optional.empty(),
                0,
                List.of(Rgb.WHITE, Rgb.WHITE),
                new Owner.Nothing()));
  }

  @Test
  void aTurnedPageIsMeasuredAsItIsShown() throws IOException {
    assertThat(read("10 170 30 20 re f", 90).size()).isEqualTo(new Size(200_000, 100_000));
    assertThat(extent("10 170 30 20 re f", 90))
        .isEqualTo(new Rect(170_000, 10_000, 20_000, 30_000));
    assertThat(extent("10 170 30 20 re f", 180))
        .isEqualTo(new Rect(60_000, 170_000, 30_000, 20_000));
    assertThat(extent("10 170 30 20 re f", 270))
        .isEqualTo(new Rect(10_000, 60_000, 20_000, 30_000));
  }

  @Test
  void aStrokeIsAsWideAsItsPen() throws IOException {
    assertThat(extent("2 0 0 2 0 0 cm 3 w 10 50 m 30 50 l S", 0))
        .isEqualTo(new Rect(17_000, 97_000, 46_000, 6_000));
  }

  @Test
  void aCurveIsAsHighAsItsInkNotItsControlPoints() throws IOException {
    assertThat(extent("10 100 m 10 180 50 180 50 100 c f", 0).height()).isEqualTo(60_000);
    assertThat(extent("10 100 m 90 130 10 130 50 100 c f", 0))
        .isEqualTo(new Rect(10_000, 77_500, 40_000, 22_500));
  }

  @Test
  void aCurveThatOvershootsIsAsWideAsItsTurn() throws IOException {
    assertThat(extent("10 100 m 90 110 90 120 50 130 c f", 0).right()).isBetween(76_200, 76_400);
    assertThat(extent("90 100 m 10 110 10 120 50 130 c f", 0).x()).isBetween(23_600, 23_800);
  }

  @Test
  void whatIsClippedAwayDoesNotCount() throws IOException {
    assertThat(extent("q 0 0 20 200 re W n 10 170 30 20 re f Q", 0).width()).isEqualTo(10_000);
    assertThat(read("q 0 0 5 5 re W n 10 170 30 20 re f Q", 0).marks()).isEmpty();
    assertThat(extent("q 0 0 20 200 re W n Q 10 170 30 20 re f", 0).width()).isEqualTo(30_000);
  }

  @Test
  void anArtifactSaysItsKind() throws IOException {
    PageFacts page =
        read("/Artifact <</Type /Pagination /Subtype /Footer>> BDC 0 0 9 9 re f EMC", 0);

    assertThat(page.marks()).extracting(Mark::owner).containsExactly(footer());
  }

  @Test
  void whatFollowsASequenceIsOutsideIt() throws IOException {
    PageFacts page = read("/P <</MCID 3>> BDC /Span BMC 0 0 9 9 re f EMC EMC 9 9 9 9 re f", 0);

    assertThat(page.marks())
        .extracting(Mark::owner)
        .containsExactly(new Owner.Content(3), new Owner.Nothing());
  }

  @Test
  void aLineIsSeenAgainstWhatLiesUnderItAndAroundIt() throws IOException {
    PageFacts page = read("1 0 0 rg 20 20 60 60 re f 30 30 40 40 re S 10 10 80 80 re S", 0);
    Rgb red = new Rgb(255, 0, 0);

    assertThat(page.paths().map(Path::grounds))
        .containsExactly(List.of(Rgb.WHITE, Rgb.WHITE), List.of(red, red), List.of(red, Rgb.WHITE));
  }

  @Test
  void aFileThatSaysNothingHasEmptyFacts() throws IOException {
    Facts facts = facts("", 0);

    assertThat(facts.metadata()).isEqualTo(new Metadata("", "", Metadata.Xmp.NONE, false, false));
    assertThat(facts.roots()).isEmpty();
    assertThat(facts.outline()).isEmpty();
    assertThat(facts.smallestType()).isEmpty();
    assertThat(facts.page(1).label()).isEqualTo("1");
  }

  private static Owner footer() {
    return new Owner.Artifact("Pagination Footer");
  }

  private static Rect extent(String operators, int rotation) throws IOException {
    return read(operators, rotation).marks().get(0).extent();
  }

  private static PageFacts read(String operators, int rotation) throws IOException {
    return facts(operators, rotation).page(1);
  }

  private static Facts facts(String operators, int rotation) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(100, 200));
      page.setRotation(rotation);
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream()) {
        out.write(operators.getBytes(StandardCharsets.US_ASCII));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return PdfReader.read(bytes.toByteArray());
    }
  }
}
