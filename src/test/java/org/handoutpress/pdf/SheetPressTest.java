package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.handoutpress.VeraPdf;
import org.handoutpress.geom.Size;
import org.handoutpress.imposition.Edge;
import org.handoutpress.imposition.PaperStock;
import org.handoutpress.imposition.SaddleStitch;
import org.handoutpress.imposition.Turn;
import org.handoutpress.layout.Box;
import org.handoutpress.tag.Role;
import org.junit.jupiter.api.Test;

/** A file for a printer is what it claims to be, and no larger than it must be. */
class SheetPressTest {
  private static final int PAGES = 16;
  private static final byte[] SOURCE = source();
  private static final byte[] SHEETS = sheets();

  private static byte[] source() {
    return Sample.press(
        IntStream.range(0, PAGES)
            .mapToObj(i -> Sample.leaf(Role.P, "Lift your left foot, page " + i))
            .toArray(Box[]::new));
  }

  private static byte[] sheets() {
    SaddleStitch stitch =
        new SaddleStitch(new Size(300_000, 200_000), PAGES, Edge.LEFT, PaperStock.OFFICE);
    SheetPress.Source source = new SheetPress.Source(SOURCE);
    return SheetPress.write(
        Sample.INFO,
        Turn.SHORT_EDGE,
        stitch.sides().stream().map(s -> new SheetPress.Printed(source, s)).toList());
  }

  @Test
  void veraPdfFindsPdfA2b() throws Exception {
    assertThat(VeraPdf.failures(SHEETS, "2b")).isEmpty();
  }

  @Test
  void itClaimsNoTagsAndNoPdfUa() throws Exception {
    try (PDDocument document = Loader.loadPDF(SHEETS)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getStructureTreeRoot()).isNull();
      assertThat(catalog.getCOSObject().containsKey(COSName.MARK_INFO)).isFalse();
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("<pdfaid:conformance>B<").doesNotContain("pdfua");
    }
    assertThat(VeraPdf.failures(SHEETS, "ua1")).isNotEmpty();
  }

  @Test
  void noContentPointsToATag() throws IOException {
    try (PDDocument document = Loader.loadPDF(SHEETS)) {
      assertThat(dictionaries(document)).noneMatch(d -> d.containsKey(COSName.STRUCT_PARENTS));
      assertThat(dictionaries(document)).noneMatch(d -> d.containsKey(COSName.STRUCT_PARENT));
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        byte[] content =
            document.getPage(0).getResources().getXObject(name).getStream().toByteArray();
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("MCID", "EMC");
      }
    }
  }

  @Test
  void itAsksThePrinterForTheRightEdgeAndSize() throws IOException {
    try (PDDocument document = Loader.loadPDF(SHEETS)) {
      COSDictionary wishes = document.getDocumentCatalog().getViewerPreferences().getCOSObject();
      assertThat(wishes.getNameAsString("Duplex")).isEqualTo("DuplexFlipShortEdge");
      assertThat(wishes.getNameAsString("PrintScaling")).isEqualTo("None");
    }
  }

  @Test
  void fontsAreThereOnce() throws IOException {
    assertThat(programs(SHEETS)).isEqualTo(programs(SOURCE)).isPositive();
    assertThat(SHEETS.length).isLessThan(SOURCE.length * 11 / 10);
  }

  @Test
  void theSameGivesTheSameBytes() {
    assertThat(sheets()).isEqualTo(SHEETS);
  }

  private static long programs(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return dictionaries(document).stream().filter(d -> d.containsKey(COSName.FONT_FILE2)).count();
    }
  }

  private static List<COSDictionary> dictionaries(PDDocument document) {
    COSDocument objects = document.getDocument();
    return objects.getXrefTable().keySet().stream()
        .map(objects::getObjectFromPool)
        .map(COSObject::getObject)
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .toList();
  }
}
