package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.pdf.Sample.BODY;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.leaf;
import static org.handoutpress.pdf.Sample.paragraph;
import static org.handoutpress.pdf.Sample.piece;
import static org.handoutpress.pdf.Sample.press;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Part;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Placed;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.junit.jupiter.api.Test;

/** The tag tree of the file is the tag tree of the composition. */
class StructureTest {
  @Test
  void elementsStandInTheOrderOfTheTreeNotOfPainting() throws IOException {
    Row row =
        Row.of(
            new Row.Cell(130_000, 100_000, leaf(Role.P, "first")),
            new Row.Cell(0, 100_000, leaf(Role.P, "second")));
    assertThat(tags(new Branch(Tag.of(Role.SECT), row)))
        .isEqualTo(
            """
            Document
              Sect
                P
                  1: first
                P
                  1: second
            """);
  }

  @Test
  void aParagraphOverTwoPagesIsOneElement() throws IOException {
    String text = "All of this is one paragraph that goes on and on. ".repeat(12).strip();
    String tags = tags(column(leaf(Role.P, text), leaf(Role.P, "After it.")));
    assertThat(tags.lines().map(String::strip)).filteredOn("P"::equals).hasSize(2);
    List<String> parts =
        tags.lines().map(String::stripLeading).filter(l -> l.contains(": ")).toList();
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0)).startsWith("1: ");
    assertThat(parts.get(1)).startsWith("2: ");
    assertThat(parts.get(0).substring(3) + parts.get(1).substring(3)).isEqualTo(text);
  }

  @Test
  void textThatAnotherTagInterruptsIsStillOneElement() throws IOException {
    Tag broken = Tag.of(Role.P);
    Tag between = Tag.of(Role.P);
    List<Placed> placed =
        List.of(
            text("one ", 20_000, broken),
            text("two", 90_000, between),
            text("three", 160_000, broken));
    assertThat(Tags.of(PdfPress.write(composition(placed, broken, between))))
        .isEqualTo("Document\n  P\n    1: one \n    1: three\n  P\n    1: two\n");
  }

  @Test
  void inlineTagsLieUnderTheirParagraph() throws IOException {
    Box box =
        new Branch(
            Tag.of(Role.P), paragraph(piece(Role.SPAN, "Stop: "), piece(Role.SPAN, "call us.")));
    assertThat(tags(box))
        .isEqualTo("Document\n  P\n    Span\n      1: Stop: \n    Span\n      1: call us.\n");
  }

  @Test
  void aNumberedListSaysSo() throws IOException {
    assertThat(tags(list(Tag.numberedList(), "1.")))
        .isEqualTo(
            """
            Document
              L ListNumbering=Decimal O=List
                LI
                  Lbl
                    1: 1.
                  LBody
                    1: Breathe.
            """);
  }

  @Test
  void aListWithSignsAndOneWithoutDiffer() throws IOException {
    assertThat(tags(list(Tag.of(Role.L), "–"))).contains("L ListNumbering=Disc O=List\n");
    Box plain =
        new Branch(Tag.of(Role.L), new Branch(Tag.of(Role.LI), leaf(Role.LBODY, "Breathe.")));
    assertThat(tags(plain)).contains("L ListNumbering=None O=List\n");
  }

  @Test
  void headerCellsHaveADirectionAndCellsASpan() throws IOException {
    Box table =
        new Branch(
            Tag.of(Role.TABLE),
            new Branch(
                Tag.of(Role.TR),
                column(
                    leaf(Tag.header(Tag.Scope.COLUMN).withColumnSpan(2), "Day"),
                    leaf(Tag.header(Tag.Scope.ROW), "Bridge"),
                    leaf(Tag.of(Role.TD).withColumnSpan(7), "10"))));
    assertThat(tags(table))
        .isEqualTo(
            """
            Document
              Table
                TR
                  TH ColSpan=2 O=Table Scope=Column
                    1: Day
                  TH O=Table Scope=Row
                    1: Bridge
                  TD ColSpan=7 O=Table
                    1: 10
            """);
  }

  @Test
  void aFigureHasItsTextAndItsPlaceOnThePage() throws IOException {
    Picture square = Picture.wide(PicturesTest.SQUARE, Palettes.COLOUR, 50_000);
    Box figure = new Padded(new Insets(10_000, 0, 0, 30_000), square);
    Box box = new Leaf(Tag.figure("Ein “Quadrat”"), figure);
    assertThat(tags(box))
        .contains("Figure Alt=Ein “Quadrat” BBox=[50, 120, 100, 170] O=Layout Placement=Block\n");
  }

  @Test
  void anElementMaySpeakAnotherLanguage() throws IOException {
    assertThat(tags(leaf(Tag.of(Role.P).withLanguage("cy"), "Cymraeg")))
        .isEqualTo("Document\n  P Lang=cy\n    1: Cymraeg\n");
  }

  @Test
  void aTagWithoutMarksIsWritten() throws IOException {
    assertThat(tags(new Branch(Tag.of(Role.TR), new Leaf(Tag.of(Role.TD), new Gap(0)))))
        .isEqualTo("Document\n  TR\n    TD\n");
  }

  @Test
  void artifactsSayWhatTheyAreAndAreInNoTag() throws IOException {
    Box footer = new Artifact(Meaning.Artifact.FOOTER, paragraph("Page 1", BODY));
    Box header = new Artifact(Meaning.Artifact.HEADER, paragraph("Clinic", BODY));
    Box rule = Artifact.layout(Rule.across(500, Rgb.parse("#000000")));
    byte[] pdf = press(column(header, leaf(Role.P, "Text"), rule, footer));
    assertThat(Tags.of(pdf)).isEqualTo("Document\n  P\n    1: Text\n");
    assertThat(Reading.content(pdf, 0).lines().filter(line -> line.endsWith("BDC")))
        .containsExactly(
            "/Artifact<</Type/Pagination/Subtype/Header>>BDC",
            "/P<</MCID 0>>BDC",
            "/Artifact<</Type/Layout>>BDC",
            "/Artifact<</Type/Pagination/Subtype/Footer>>BDC");
  }

  @Test
  void everyMarkedContentFindsItsElement() throws IOException {
    byte[] pdf = press(column(leaf(Role.H1, "a"), leaf(Role.P, "b")), leaf(Role.P, "c"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<COSBase> pages = List.copyOf(Reading.parents(document).values());
      assertThat(((COSArray) pages.get(0)).size()).isEqualTo(2);
      assertThat(((COSArray) pages.get(1)).size()).isEqualTo(1);
      int second = document.getPage(1).getCOSObject().getInt(COSName.STRUCT_PARENTS);
      assertThat(Reading.parents(document).get(second)).isSameAs(pages.get(1));
    }
  }

  @Test
  void aMarkOutsideTheTreeIsAnError() {
    Composition stray = composition(List.of(text("lost", 20_000, Tag.of(Role.P))));
    assertThatThrownBy(() -> PdfPress.write(stray)).hasMessage("not in the tag tree: P");
  }

  @Test
  void aTagInTwoPlacesIsAnError() {
    Tag twin = Tag.of(Role.P);
    Composition double_ = composition(List.of(), twin, twin);
    assertThatThrownBy(() -> PdfPress.write(double_)).hasMessage("twice in the tag tree: P");
  }

  private static String tags(Box box) throws IOException {
    return Tags.of(press(box));
  }

  private static Box list(Tag tag, String label) {
    Box item = column(leaf(Role.LBL, label), leaf(Role.LBODY, "Breathe."));
    return new Branch(tag, new Branch(Tag.of(Role.LI), item));
  }

  private static Placed text(String text, int x, Tag tag) {
    Placed laid = Sample.compose(leaf(Role.P, text)).pages().get(0).placed().get(0);
    return new Placed(new Point(x, 100_000), laid.mark(), new Meaning.Content(tag));
  }

  private static Composition composition(List<Placed> placed, Tag... tags) {
    List<TagTree> trees = List.of(tags).stream().map(TagTree::leaf).toList();
    Size paper = new Size(300_000, 200_000);
    PageMaster master = new PageMaster(paper, Insets.all(0));
    Part part = new Part(master, List.of(placed), trees, Map.of());
    Page page = new Page(paper, "1", placed, List.of());
    return new Composition(Sample.INFO, List.of(part), List.of(page));
  }
}
