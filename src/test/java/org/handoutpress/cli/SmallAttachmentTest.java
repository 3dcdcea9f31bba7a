package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoutpress.VeraPdf;
import org.handoutpress.mail.DraftFile;
import org.handoutpress.verify.TagTrace;
import org.handoutpress.verify.facts.PdfReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a message: the booklet that is printed, in fewer bytes, and nothing lost. */
class SmallAttachmentTest {
  private static final float POINTS = 72;

  @TempDir Path folder;
  private byte[] small;
  private byte[] printed;

  @BeforeEach
  void make() throws IOException {
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"),
            """
            id,name,exercises,start,weeks,email,email-consent
            P-5,Ruth Nov\u00E1kov\u00E1,knee-to-chest;cat-cow;glute-bridge;childs-pose;cobra,\
            2026-12-07,6,ruth@example.org,2026-11-01
            """);
    Path messages = folder.resolve("messages");
    Path booklets = folder.resolve("booklets");
    assertThat(Run.handouts("mail", roster, "--out", messages).code()).isZero();
    assertThat(Run.handouts("roster", roster, "--out", booklets).code()).isZero();
    byte[] draft = Files.readAllBytes(messages.resolve("P-5.eml"));
    small = DraftFile.read(draft).orElseThrow().attachment().orElseThrow();
    printed = Files.readAllBytes(booklets.resolve("P-5.pdf"));
  }

  @Test
  void fiveExercisesAndSixWeeksTakeLessThan150Kilobytes() {
    assertThat(small.length).isLessThan(150_000);
  }

  @Test
  void nothingIsLost() throws Exception {
    assertThat(VeraPdf.failures(small, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(small, "2a")).isEmpty();
    assertThat(TagTrace.of(PdfReader.read(small))).isEqualTo(TagTrace.of(PdfReader.read(printed)));
    try (PDDocument one = Loader.loadPDF(small);
        PDDocument other = Loader.loadPDF(printed)) {
      assertThat(new PDFTextStripper().getText(one))
          .isEqualTo(new PDFTextStripper().getText(other));
      assertThat(one.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .isEqualTo(other.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      for (int page = 0; page < other.getNumberOfPages(); page++) {
        assertThat(pixels(one, page)).as("page %d", page + 1).isEqualTo(pixels(other, page));
      }
    }
  }

  private static int[] pixels(PDDocument document, int page) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, POINTS, ImageType.RGB);
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
