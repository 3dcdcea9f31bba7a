package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.leaf;
import static org.handoutpress.pdf.Sample.link;
import static org.handoutpress.pdf.Sample.paragraph;
import static org.handoutpress.pdf.Sample.piece;
import static org.handoutpress.pdf.Sample.press;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Target WEB = new Target.Web(URI.create("https://example.org/rücken?a=b"));

  @Test
  void aWebLinkLiesOverItsWordsAndHasItsPlaceInTheTree() throws IOException {
    byte[] pdf = press(sentence(link("the clinic", WEB)));
    assertThat(Tags.of(pdf))
        .isEqualTo(
            """
            Document
              P
                Span
                  1: Ask\s
                Link
                  1: the clinic
                  -> the clinic
                Span
                  1:  today.
            """);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAnnotationLink link = links(document, 0).get(0);
      assertThat(((PDActionURI) link.getAction()).getURI())
          .isEqualTo("https://example.org/r%C3%BCcken?a=b");
      assertThat(link.isPrinted()).isTrue();
      assertThat(link.getBorder().toFloatArray()).containsExactly(0, 0, 0);
      float start = Reading.glyphs(pdf).get("Ask ".length()).getX();
      PDRectangle area = link.getRectangle();
      assertThat(area.getLowerLeftX()).isEqualTo(start);
      assertThat(area.getLowerLeftY()).isEqualTo(165);
      assertThat(area.getHeight()).isEqualTo(15);
    }
  }

  @Test
  void theAnnotationLeadsBackToItsElement() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(sentence(link("the clinic", WEB))))) {
      int key = links(document, 0).get(0).getStructParent();
      COSDictionary element = (COSDictionary) Reading.parents(document).get(key);
      assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
    }
  }

  @Test
  void aLinkOverTwoLinesIsOneElementWithTwoAnnotations() throws IOException {
    String words = "the clinic where you were seen first by someone who knows";
    byte[] pdf = press(sentence(link(words, WEB)));
    assertThat(Tags.of(pdf))
        .contains(
            "    Link\n      1: " + words + "\n      -> " + words + "\n      -> " + words + "\n");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(links(document, 0)).hasSize(2);
    }
  }

  @Test
  void aLinkInsideLeadsToTheTopOfItsTarget() throws IOException {
    Box target = leaf(Tag.of(Role.H1).withAnchor("bridge"), "Bridge");
    byte[] pdf =
        press(
            sentence(link("see Bridge", new Target.Inside("bridge"))),
            column(leaf(Role.P, "above"), target));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPageXYZDestination destination =
          (PDPageXYZDestination) links(document, 0).get(0).getDestination();
      assertThat(document.getPages().indexOf(destination.getPage())).isEqualTo(1);
      assertThat(destination.getTop()).isEqualTo(166);
      assertThat(destination.getZoom()).isZero();
    }
  }

  @Test
  void aTargetOverTwoPagesIsWhereItStarts() throws IOException {
    String words = "All of this is one paragraph that goes on. ".repeat(14).strip();
    Box target = leaf(Tag.of(Role.P).withAnchor("long"), words);
    byte[] pdf = press(column(sentence(link("see", new Target.Inside("long"))), target));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPageXYZDestination destination =
          (PDPageXYZDestination) links(document, 0).get(0).getDestination();
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPages().indexOf(destination.getPage())).isZero();
      assertThat(destination.getTop()).isEqualTo(166);
    }
  }

  @Test
  void aTargetThatGroupsIsWhereItsFirstPartIs() throws IOException {
    Box target =
        new Branch(
            Tag.of(Role.SECT).withAnchor("part"), column(leaf(Role.H2, "a"), leaf(Role.P, "b")));
    byte[] pdf = press(column(sentence(link("see", new Target.Inside("part"))), target));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPageXYZDestination destination =
          (PDPageXYZDestination) links(document, 0).get(0).getDestination();
      assertThat(destination.getTop()).isEqualTo(166);
    }
  }

  @Test
  void aLinkToNowhereIsAnError() {
    Box box = sentence(link("see", new Target.Inside("gone")));
    assertThatThrownBy(() -> press(box)).hasMessage("a link to nowhere: gone");
  }

  @Test
  void aLinkWithoutALinkTagIsAnError() {
    Paragraph.Piece link = link("the clinic", WEB);
    Paragraph.Piece untagged =
        new Paragraph.Piece(link.span(), java.util.Optional.empty(), link.target());
    Box box = new Leaf(Tag.of(Role.P), paragraph(untagged));
    assertThatThrownBy(() -> press(box)).hasMessage("a link area outside a Link: the clinic");
  }

  private static Box sentence(Paragraph.Piece link) {
    return new Branch(
        Tag.of(Role.P), paragraph(piece(Role.SPAN, "Ask "), link, piece(Role.SPAN, " today.")));
  }

  private static List<PDAnnotationLink> links(PDDocument document, int page) throws IOException {
    return document.getPage(page).getAnnotations().stream()
        .map(PDAnnotationLink.class::cast)
        .toList();
  }
}
