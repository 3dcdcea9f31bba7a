package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.pdf.Sample.BODY;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.leaf;
import static org.handoutpress.pdf.Sample.link;
import static org.handoutpress.pdf.Sample.paragraph;
import static org.handoutpress.pdf.Sample.press;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.handoutpress.VeraPdf;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Rgb;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.FontSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as a whole. */
class PdfPressTest {
  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void isWhatItClaimsToBe(String flavour) throws Exception {
    assertThat(VeraPdf.failures(PdfPress.write(everything()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
  void theSameBytesInAnyLocaleAndTimeZone(String tag) {
    byte[] expected = PdfPress.write(everything());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PdfPress.write(everything())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void threadsWithFacesOfTheirOwnDoNotDisturbEachOther() {
    byte[] expected = PdfPress.write(everything());
    List<CompletableFuture<byte[]>> written =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> PdfPress.write(everything())))
            .toList();
    assertThat(written).allSatisfy(w -> assertThat(w.join()).isEqualTo(expected));
  }

  @Test
  void differentDocumentsHaveDifferentIdentifiers() throws IOException {
    assertThat(id(press(leaf(Role.P, "one")))).isNotEqualTo(id(press(leaf(Role.P, "two"))));
  }

  @Test
  void saysTheSameOfItselfInBothPlaces() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(leaf(Role.P, "text")))) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Übungen & <Dehnen>");
      assertThat(info.getAuthor()).isEqualTo("Harbour Clinic");
      assertThat(info.getSubject()).isEqualTo("For a sore back");
      assertThat(info.getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20261122000000Z");
      assertThat(info.getCOSObject().getString(COSName.MOD_DATE)).isEqualTo("D:20261122000000Z");
      assertThat(info.getMetadataKeys())
          .containsOnly(
              "Title", "Author", "Subject", "Creator", "Producer", "CreationDate", "ModDate");
      assertThat(xmp(document))
          .contains("<rdf:li xml:lang=\"x-default\">Übungen &amp; &lt;Dehnen&gt;</rdf:li>")
          .contains("<dc:creator><rdf:Seq><rdf:li>Harbour Clinic</rdf:li>")
          .contains("<rdf:li xml:lang=\"x-default\">For a sore back</rdf:li>")
          .contains("<rdf:li>en-GB</rdf:li>")
          .contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>")
          .contains("<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>")
          .contains("<pdf:Producer>" + info.getProducer() + "</pdf:Producer>")
          .contains("<xmp:CreatorTool>" + info.getCreator() + "</xmp:CreatorTool>");
    }
  }

  @Test
  void tellsAReaderItsLanguageAndToShowItsTitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(leaf(Role.P, "text")))) {
      assertThat(document.getVersion()).isEqualTo(1.7f);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
  }

  @Test
  void pagesKeepTheirSizes() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(leaf(Role.P, "a"), leaf(Role.P, "b")))) {
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(300);
        assertThat(page.getMediaBox().getHeight()).isEqualTo(200);
      }
    }
  }

  @Test
  void fontsAreEmbeddedAsSubsetsWhoseNamesFollowFromThem() throws IOException {
    String abc = fontName(press(leaf(Role.P, "abc")));
    assertThat(abc).matches("[A-Z]{6}\\+SourceSans3-Regular");
    assertThat(fontName(press(leaf(Role.P, "cba")))).isEqualTo(abc);
    assertThat(fontName(press(leaf(Role.P, "abd")))).isNotEqualTo(abc);
  }

  @Test
  void aPageOfTextIsSmall() {
    assertThat(PdfPress.write(everything())).hasSizeLessThan(40_000);
  }

  /** One of each: four pages with bookmarks, a list, a figure, a table, links, artifacts. */
  private static Composition everything() {
    Box first =
        column(
            leaf(Tag.of(Role.H1).withBookmark("Title").withAnchor("top"), "Office lift: 5\u00A0kg"),
            new Leaf(
                Tag.figure("Squares"), Picture.wide(PicturesTest.SQUARE, Palettes.COLOUR, 40_000)),
            new Branch(
                Tag.numberedList(),
                new Branch(
                    Tag.of(Role.LI), column(leaf(Role.LBL, "1."), leaf(Role.LBODY, "Breathe.")))),
            Artifact.layout(Rule.across(500, Rgb.parse("#5F6C74"))));
    Box second =
        column(
            leaf(Tag.of(Role.H2).withBookmark("More").withLanguage("de"), "Mehr"),
            new Branch(
                Tag.of(Role.P),
                paragraph(
                    link("top of it", new Target.Inside("top")),
                    link("and the web", new Target.Web(URI.create("https://example.org/"))))),
            new Branch(
                Tag.of(Role.TABLE),
                column(
                    new Branch(
                        Tag.of(Role.TR),
                        column(
                            leaf(Tag.header(Tag.Scope.COLUMN), "Day"),
                            leaf(Tag.header(Tag.Scope.COLUMN), "Times"))),
                    new Branch(
                        Tag.of(Role.TR),
                        column(leaf(Tag.header(Tag.Scope.ROW), "Mon"), leaf(Role.TD, "10"))))));
    Box footer = new Artifact(Meaning.Artifact.FOOTER, paragraph("Page", BODY.bold()));
    Box long_ = leaf(Role.P, "All of this is one paragraph that goes on. ".repeat(14).strip());
    FontSet fonts = Sample.fonts();
    return Sample.compose(fonts, (master, page, pages) -> footer, List.of(first, second, long_));
  }

  private static String id(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSString id = (COSString) document.getDocument().getDocumentID().getObject(0);
      return HexFormat.of().formatHex(id.getBytes());
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  private static String fontName(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSName key = document.getPage(0).getResources().getFontNames().iterator().next();
      PDFont font = document.getPage(0).getResources().getFont(key);
      assertThat(font.isEmbedded()).isTrue();
      return font.getName();
    }
  }
}
