package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.layout.Sketch.TYPE;
import static org.handoutpress.layout.Sketch.UNIT;
import static org.handoutpress.layout.Sketch.flow;
import static org.handoutpress.layout.Sketch.in;
import static org.handoutpress.layout.Sketch.lines;
import static org.handoutpress.layout.Sketch.text;
import static org.handoutpress.layout.Sketch.u;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
  private static final Context TAGGED = Sketch.CONTEXT.meaning(new Meaning.Content(Tag.of(Role.P)));

  @ParameterizedTest(name = "{0} lines in room for {1}")
  @CsvSource({
    "1, 1, whole",
    "1, 0, nothing",
    "2, 1, nothing",
    "3, 2, nothing",
    "3, 1, nothing",
    "4, 1, nothing",
    "4, 2, 2",
    "4, 3, 2",
    "5, 3, 3",
    "5, 4, 3",
    "9, 8, 7",
    "4, 4, whole"
  })
  void leavesTwoLinesOrMoreOnEitherSide(int count, int room, String here) {
    Fit fit = lines("x", count).fit(new Size(u(9), u(room)), TAGGED);
    assertThat(describe(fit)).isEqualTo(here);
  }

  private static String describe(Fit fit) {
    if (fit instanceof Fit.Part part) {
      return Integer.toString(part.fragment().height() / UNIT);
    }
    return fit instanceof Fit.Whole ? "whole" : "nothing";
  }

  @Test
  void goesOnWhereItWasSplit() {
    Box alphabet = new Leaf(Tag.of(Role.P), Paragraph.of("a\nb\nc\nd\ne\nf", TYPE, UNIT));
    assertThat(flow(alphabet, 1, 2, 3))
        .isEqualTo(
            """
            a
            b
            ===
            c
            d
            ===
            e
            f
            """);
  }

  @Test
  void goesOnInTheMiddleOfASpan() {
    Piece first = Piece.of("a\nb\n", TYPE);
    Piece second = Piece.of("c\nd\ne\nf", TYPE.bold());
    Box both = new Leaf(Tag.of(Role.P), new Paragraph(List.of(first, second), UNIT, Align.LEFT));
    assertThat(flow(both, 1, 3))
        .isEqualTo(
            """
            a
            b
            c
            ===
            d
            e
            f
            """);
  }

  @Test
  void namesItsFirstWordsWhenNothingFits() {
    assertThat(in(9, 1, text("Lie on your back", 3))).startsWith("nothing: Lie on your back\n");
    String sixty = "x".repeat(60);
    assertThat(in(90, 0, text(sixty + "y", 1))).isEqualTo("nothing: " + sixty + "\u2026\n");
  }

  @Test
  void keepsToTheLeftTheMiddleOrTheRight() {
    int width = Sketch.CONTEXT.type().width("ab", TYPE);
    assertThat(x(Align.LEFT)).isZero();
    assertThat(x(Align.CENTRE)).isEqualTo((u(9) - width) / 2);
    assertThat(x(Align.RIGHT)).isEqualTo(u(9) - width);
  }

  /** A space at the end of a line must not push the line from its edge. */
  @Test
  void aSpaceAtTheEndDoesNotCountForTheRightEdge() {
    assertThat(placed(Paragraph.of("ab ", TYPE, UNIT).aligned(Align.RIGHT)).at().x())
        .isEqualTo(x(Align.RIGHT));
  }

  private static int x(Align align) {
    return placed(Paragraph.of("ab", TYPE, UNIT).aligned(align)).at().x();
  }

  private static Placed placed(Paragraph paragraph) {
    Fit fit = paragraph.fit(new Size(u(9), u(1)), TAGGED);
    return ((Fit.Whole) fit).fragment().placed().get(0);
  }

  @Test
  void linesStandOnTheirBaselines() {
    Fit.Whole whole = (Fit.Whole) lines("x", 3).fit(new Size(u(9), u(3)), TAGGED);
    int baseline = Sketch.CONTEXT.type().baseline(TYPE, UNIT);
    assertThat(whole.fragment().placed())
        .extracting(p -> p.at().y())
        .containsExactly(baseline, UNIT + baseline, 2 * UNIT + baseline);
  }

  @Test
  void aPieceWithATagOfItsOwnMeansThat() {
    Tag link = Tag.of(Role.LINK);
    Target target = new Target.Web(URI.create("https://example.org/"));
    Piece lead =
        new Piece(new Span("See ", TYPE), Optional.of(Tag.of(Role.SPAN)), Optional.empty());
    Piece piece = new Piece(new Span("page 6", TYPE), Optional.of(link), Optional.of(target));
    Paragraph paragraph = new Paragraph(List.of(lead, piece), UNIT, Align.LEFT);
    Fit.Whole whole = (Fit.Whole) paragraph.fit(new Size(u(9), u(1)), Sketch.CONTEXT);

    Placed area = whole.fragment().placed().get(2);
    assertThat(area.meaning()).isEqualTo(new Meaning.Content(link));
    assertThat(((Mark.Area) area.mark()).description()).isEqualTo("page 6");
    assertThat(((Mark.Area) area.mark()).target()).isEqualTo(target);
    assertThat(area.at().y()).isZero();
    assertThat(area.bounds().height()).isEqualTo(UNIT);
  }
}
