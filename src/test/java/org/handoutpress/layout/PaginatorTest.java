package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.layout.Sketch.TYPE;
import static org.handoutpress.layout.Sketch.UNIT;
import static org.handoutpress.layout.Sketch.block;
import static org.handoutpress.layout.Sketch.lines;
import static org.handoutpress.layout.Sketch.size;
import static org.handoutpress.layout.Sketch.text;
import static org.handoutpress.layout.Sketch.u;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Point;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.junit.jupiter.api.Test;

/** Sections on pages of ten by eight units with margins of one: the text area is eight by six. */
class PaginatorTest {
  private static final DocumentInfo INFO =
      new DocumentInfo("Title", "Author", "Subject", "en", LocalDate.EPOCH);

  @Test
  void aSectionStartsOnANewPageAndGoesOnOverAsManyAsItNeeds() {
    Composition composed = compose(6, text("a", 9), text("b", 1));
    assertThat(composed.pages().stream().map(PaginatorTest::words))
        .containsExactly("aaaaaa", "aaa", "b");
  }

  @Test
  void pagesAreLabelledFromOne() {
    assertThat(compose(6, text("a", 9), text("b", 1)).pages())
        .extracting(Page::label)
        .containsExactly("1", "2", "3");
  }

  @Test
  void aBodyStaysInItsRoom() {
    assertThat(compose(4, text("a", 9)).pages().stream().map(PaginatorTest::words))
        .containsExactly("aaaa", "aaa", "aa");
  }

  @Test
  void placesAreFromTheCornerOfThePaper() {
    Page page = compose(6, block("a", 2, 1)).pages().get(0);
    assertThat(page.paper()).isEqualTo(size(10, 8));
    assertThat(page.placed().get(0).at()).isEqualTo(new Point(UNIT, UNIT));
  }

  @Test
  void furnitureKnowsThePageAndHowManyThereAre() {
    List<String> asked = new ArrayList<>();
    Furniture footer =
        (master, page, pages) -> {
          asked.add(page + " of " + pages);
          return new Artifact(Meaning.Artifact.FOOTER, Sized.bottom(u(6), lines("" + page, 1)));
        };
    Composition composed = compose(5, footer, text("a", 7));
    assertThat(asked).containsExactly("1 of 2", "2 of 2");
    Placed last = composed.pages().get(1).placed().get(2);
    assertThat(last.meaning()).isEqualTo(Meaning.Artifact.FOOTER);
    assertThat(last.at().y()).isBetween(u(6), u(7));
  }

  @Test
  void whatIsTooTallForAPageIsNamed() {
    assertThatThrownBy(() -> compose(6, new KeepTogether(text("Hold your breath", 7))))
        .isInstanceOf(DoesNotFit.class)
        .hasMessageStartingWith("Hold your breath");
  }

  @Test
  void furnitureThatIsTooTallIsNamed() {
    Furniture tall = (master, page, pages) -> Artifact.layout(lines("x", 7));
    assertThatThrownBy(() -> compose(6, tall, text("a", 1)))
        .isInstanceOf(DoesNotFit.class)
        .hasMessage("the running lines of page 1");
  }

  @Test
  void anAnchorIsOnTheFirstPageOfItsTag() {
    Tag first = Tag.of(Role.P).withAnchor("first");
    Tag second = Tag.of(Role.P).withAnchor("second");
    Box body = Column.of(new Leaf(first, lines("a", 8)), new Leaf(second, lines("b", 6)));
    assertThat(compose(6, text("x", 1), body).anchors()).isEqualTo(Map.of("first", 1, "second", 2));
  }

  @Test
  void theWordsOfATagAreThoseBeforeLayout() {
    Tag tag = Tag.of(Role.P);
    Paragraph narrow = Paragraph.of("Call\u00A0us on Monday or later if you can", TYPE, UNIT);
    Box body = new Leaf(tag, Row.of(new Row.Cell(0, u(4), narrow)));
    Composition composed = compose(6, Column.of(body, Artifact.layout(lines("x", 1))));
    assertThat(composed.words()).isEqualTo(Map.of(tag, "Call us on Monday or later if you can"));
  }

  private static Composition compose(double room, Box... bodies) {
    return compose(room, Furniture.none(), bodies);
  }

  private static Composition compose(double room, Furniture furniture, Box... bodies) {
    PageMaster master = new PageMaster(size(10, 8), Insets.all(UNIT));
    List<Section> sections = Stream.of(bodies).map(b -> new Section(master, u(room), b)).toList();
    return new Paginator(Shipped.type()).compose(INFO, sections, furniture);
  }

  private static String words(Page page) {
    StringBuilder words = new StringBuilder();
    for (Placed placed : page.placed()) {
      words.append(((Mark.Run) placed.mark()).glyphs().text());
    }
    return words.toString();
  }
}
