package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.leaf;
import static org.handoutpress.pdf.Sample.press;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Page;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.junit.jupiter.api.Test;

/** Bookmarks and page labels. */
class NavigationTest {
  @Test
  void bookmarksNestAsTheHeadingsDo() throws IOException {
    byte[] pdf =
        press(
            column(heading(Role.H1, "Übungen"), heading(Role.H2, "Bridge"), leaf(Role.H2, "none")),
            column(leaf(Role.P, "text"), heading(Role.H3, "Dose"), heading(Role.P, "Note")),
            column(heading(Role.H2, "Cobra"), heading(Role.H1, "Answers")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder outline = new StringBuilder();
      print(document, document.getDocumentCatalog().getDocumentOutline(), "", outline);
      assertThat(outline.toString())
          .isEqualTo(
              """
              Übungen, page 1 at 181, open
                Bridge, page 1 at 166, closed
                  Dose, page 2 at 166, closed
                    Note, page 2 at 151, closed
                Cobra, page 3 at 181, closed
              Answers, page 3 at 166, closed
              """);
    }
  }

  @Test
  void aReaderShowsTheBookmarksOfALongDocument() throws IOException {
    assertThat(mode(3)).isEqualTo(PageMode.USE_NONE);
    assertThat(mode(4)).isEqualTo(PageMode.USE_OUTLINES);
  }

  @Test
  void withoutBookmarksThereIsNoOutline() throws IOException {
    Box[] pages = IntStream.range(0, 5).mapToObj(i -> leaf(Role.P, "p")).toArray(Box[]::new);
    try (PDDocument document = Loader.loadPDF(press(pages))) {
      assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
      assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_NONE);
    }
  }

  @Test
  void numbersThatCountOnAreOneRange() throws IOException {
    try (PDDocument document = Loader.loadPDF(labelled("1", "2", "3"))) {
      assertThat(document.getDocumentCatalog().getPageLabels().getPageRangeCount()).isEqualTo(1);
    }
  }

  @Test
  void pagesHaveTheirLabels() throws IOException {
    assertThat(labels("1", "2", "3")).containsExactly("1", "2", "3");
    assertThat(labels("Cover", "ii", "1", "2", "7", "Back"))
        .containsExactly("Cover", "ii", "1", "2", "7", "Back");
  }

  private static List<String> labels(String... labels) throws IOException {
    try (PDDocument document = Loader.loadPDF(labelled(labels))) {
      return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  private static byte[] labelled(String... labels) {
    Box[] boxes = Stream.of(labels).map(label -> leaf(Role.P, label)).toArray(Box[]::new);
    Composition plain = Sample.compose(boxes);
    List<Page> pages =
        IntStream.range(0, labels.length)
            .mapToObj(i -> relabelled(plain.pages().get(i), labels[i]))
            .toList();
    return PdfPress.write(new Composition(plain.info(), plain.parts(), pages));
  }

  private static Page relabelled(Page page, String label) {
    return new Page(page.paper(), label, page.body(), page.furniture());
  }

  private static PageMode mode(int pages) throws IOException {
    Box[] boxes =
        IntStream.range(0, pages).mapToObj(i -> heading(Role.H1, "p" + i)).toArray(Box[]::new);
    try (PDDocument document = Loader.loadPDF(press(boxes))) {
      return document.getDocumentCatalog().getPageMode();
    }
  }

  private static Box heading(Role role, String words) {
    return leaf(Tag.of(role).withBookmark(words), words);
  }

  private static void print(
      PDDocument document, PDOutlineNode node, String indent, StringBuilder into)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPageXYZDestination to = (PDPageXYZDestination) item.getDestination();
      int page = document.getPages().indexOf(to.getPage()) + 1;
      into.append(indent).append(item.getTitle()).append(", page ").append(page);
      into.append(" at ").append(to.getTop());
      into.append(item.isNodeOpen() ? ", open\n" : ", closed\n");
      print(document, item, indent + "  ", into);
    }
  }
}
