package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.layout.Sketch.TYPE;
import static org.handoutpress.layout.Sketch.UNIT;
import static org.handoutpress.layout.Sketch.block;
import static org.handoutpress.layout.Sketch.lines;
import static org.handoutpress.layout.Sketch.size;
import static org.handoutpress.layout.Sketch.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoutpress.geom.Insets;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.handoutpress.typeset.Span;
import org.junit.jupiter.api.Test;

/** What marks mean, and in which order they are read. */
class TagsTest {
  @Test
  void everyMarkOfALeafMeansIt() {
    Tag tag = Tag.of(Role.P);
    Fit.Whole whole = (Fit.Whole) fit(new Leaf(tag, lines("a", 3)), 3);
    assertThat(whole.fragment().placed())
        .hasSize(3)
        .allSatisfy(p -> assertThat(p.meaning()).isEqualTo(new Meaning.Content(tag)));
  }

  @Test
  void aLeafKeepsItsTagOverASplit() {
    Tag tag = Tag.of(Role.LBODY);
    Fit.Part part = (Fit.Part) fit(new Leaf(tag, lines("a", 4)), 2);
    Fit.Whole rest = (Fit.Whole) fit(part.rest(), 9);
    assertThat(rest.fragment().placed())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.meaning()).isEqualTo(new Meaning.Content(tag)));
  }

  @Test
  void aBranchKeepsItsTagOverASplit() {
    Tag list = Tag.of(Role.L);
    Fit.Part part = (Fit.Part) fit(new Branch(list, Column.of(text("a", 2), text("b", 2))), 2);
    assertThat(part.rest())
        .isInstanceOfSatisfying(Branch.class, b -> assertThat(b.tag()).isSameAs(list));
    assertThat(read(part.rest())).isEqualTo("Document(L(P))");
  }

  @Test
  void aMarkWithoutAMeaningIsRefused() {
    assertThatThrownBy(() -> fit(lines("a", 1), 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("a mark without a meaning");
    assertThatThrownBy(() -> fit(Rule.across(500, TYPE.colour()), 1))
        .hasMessage("a mark without a meaning");
  }

  @Test
  void anArtifactMeansNothingWhateverIsInside() {
    Fit.Whole whole = (Fit.Whole) fit(Artifact.layout(lines("7", 1)), 1);
    assertThat(whole.fragment().placed().get(0).meaning()).isEqualTo(Meaning.Artifact.LAYOUT);
    assertThat(read(Column.of(Artifact.layout(lines("7", 1)), text("a", 1))))
        .isEqualTo("Document(P)");
  }

  @Test
  void anArtifactIsNotSplit() {
    assertThat(fit(Artifact.layout(lines("a", 4)), 2)).isInstanceOf(Fit.Nothing.class);
  }

  @Test
  void theTreeFollowsTheBoxes() {
    Box item =
        new Branch(
            Tag.of(Role.LI),
            Row.of(
                Row.Cell.rest(0, new Leaf(Tag.of(Role.LBL), lines("1", 1))),
                Row.Cell.rest(UNIT, new Leaf(Tag.of(Role.LBODY), lines("a", 1)))));
    Box list = new Branch(Tag.numberedList(), new KeepTogether(Column.of(item)));
    assertThat(read(new Leaf(Tag.of(Role.H1), lines("T", 1)), list))
        .isEqualTo("Document(H1 L(LI(Lbl LBody)))");
  }

  @Test
  void theTreeIsOfTheWholeDocumentNotOfAPage() {
    Box padded = new Padded(Insets.all(0), text("a", 40));
    assertThat(read(Sized.top(UNIT, Overlay.of(padded, block("b", 1, 1)))))
        .isEqualTo("Document(P Figure)");
  }

  /** A column paints a picture after its words here, but what is read first is what comes first. */
  @Test
  void readingOrderIsThatOfTheBoxesAndNotOfTheirPlaces() {
    Box lower = Sized.bottom(3 * UNIT, text("a", 1));
    Box upper = Sized.top(3 * UNIT, block("b", 1, 1));
    assertThat(Sketch.in(2, 3, Overlay.of(lower, upper))).isEqualTo("b\n.\na\n");
    assertThat(read(Overlay.of(lower, upper))).isEqualTo("Document(P Figure)");
  }

  @Test
  void piecesOfAParagraphHaveTheirOwnTags() {
    Piece first = piece("See ", Role.SPAN);
    Paragraph both = new Paragraph(List.of(first, piece("page 6", Role.LINK)), UNIT, Align.LEFT);
    assertThat(read(new Branch(Tag.of(Role.P), both))).isEqualTo("Document(P(Span Link))");
  }

  @Test
  void aTagInsideALeafIsRefused() {
    Box nested = new Leaf(Tag.of(Role.P), Column.of(text("a", 1)));
    assertThatThrownBy(() -> read(nested))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("P inside the leaf P");
    Paragraph link = new Paragraph(List.of(piece("page 6", Role.LINK)), UNIT, Align.LEFT);
    assertThatThrownBy(() -> read(new Leaf(Tag.of(Role.P), link)))
        .hasMessage("Link inside the leaf P");
  }

  private static Piece piece(String text, Role role) {
    return new Piece(new Span(text, TYPE), Optional.of(Tag.of(role)), Optional.empty());
  }

  private static Fit fit(Box box, int height) {
    return box.fit(size(9, height), Sketch.CONTEXT);
  }

  private static String read(Box... boxes) {
    return print(new TagTree(Tag.of(Role.DOCUMENT), TagReader.trees(List.of(boxes))));
  }

  private static String print(TagTree tree) {
    String name = tree.tag().role().pdfName();
    return tree.children().isEmpty()
        ? name
        : name
            + tree.children().stream()
                .map(TagsTest::print)
                .collect(Collectors.joining(" ", "(", ")"));
  }
}
