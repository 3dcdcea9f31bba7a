package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.handoutpress.pdf.Sample.BODY;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.leaf;
import static org.handoutpress.pdf.Sample.paragraph;
import static org.handoutpress.pdf.Sample.press;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.handoutpress.geom.Rgb;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Placed;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the file gets as text, and where it stands. */
class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lift your left foot after the shift; office, affluent",
        "AVATAR To Ty Wa fi fl ffi ffl ft tt",
        "Größe, Łódź, corazón, façade – “so” … 90°",
        "Πάνω Κάτω Привет"
      })
  void readsBackAsItWas(String text) throws IOException {
    byte[] pdf = press(leaf(Role.P, text));
    assertThat(Reading.text(pdf)).isEqualTo(text + "\n");
    assertThat(Tags.of(pdf)).isEqualTo("Document\n  P\n    1: " + text + "\n");
  }

  @Test
  void oneGlyphForSeveralTextsKeepsThemApart() throws IOException {
    String text = "well\u2011being, well-being, self\u2011care";
    byte[] pdf = press(leaf(Role.P, text));
    assertThat(Tags.of(pdf)).endsWith(": " + text + "\n");
    assertThat(Reading.text(pdf)).isEqualTo(text + "\n");
    assertThat(Reading.content(pdf, 0).split("ActualText", -1))
        .as("replacement texts, for the two hyphens that are not plain, and what is around them")
        .hasSize(3);
  }

  @Test
  void onlyAGlyphOfSeveralTextsNeedsReplacementText() throws IOException {
    byte[] pdf = press(leaf(Role.P, "well\u2011being"));
    assertThat(Tags.of(pdf)).endsWith(": well\u2011being\n");
    assertThat(Reading.content(pdf, 0)).doesNotContain("ActualText");
  }

  @Test
  void linesAreNotGluedTogether() throws IOException {
    String text = "Lie on your back and bend both of your knees, with your feet flat on the floor.";
    byte[] pdf = press(leaf(Role.P, text));
    assertThat(Reading.text(pdf).lines()).hasSizeGreaterThan(1);
    assertThat(Tags.of(pdf)).endsWith("1: " + text + "\n");
  }

  @Test
  void textsComeInReadingOrder() throws IOException {
    byte[] pdf = press(column(leaf(Role.H1, "One"), leaf(Role.P, "Two"), leaf(Role.P, "Three")));
    assertThat(Reading.text(pdf)).isEqualTo("One\nTwo\nThree\n");
  }

  @Test
  void kerningMovesGlyphs() throws IOException {
    List<TextPosition> glyphs = Reading.glyphs(press(leaf(Role.P, "To")));
    int kerned = Sample.regular().advance(glyphs.get(0).getCharacterCodes()[0]) * 12;
    assertThat(glyphs.get(1).getX() - 20).isLessThan(kerned / 1000f - 0.1f);
  }

  @Test
  void everyGlyphStandsWhereTheTypesetterPutIt() throws IOException {
    String text = "AVATAR Te fi Ty, Wolfgang";
    Mark.Run run =
        (Mark.Run) Sample.compose(leaf(Role.P, text)).pages().get(0).placed().get(0).mark();
    List<TextPosition> glyphs = Reading.glyphs(press(leaf(Role.P, text)));
    assertThat(glyphs).hasSameSizeAs(run.glyphs().glyphs());
    for (int i = 0; i < glyphs.size(); i++) {
      float expected = 20 + run.glyphs().glyphs().get(i).x() * 12 / 1000f;
      assertThat(glyphs.get(i).getX()).isCloseTo(expected, within(0.02f));
    }
  }

  @Test
  void runsSideBySideStandInTheirPlaces() throws IOException {
    Box row =
        Row.of(
            new Row.Cell(0, 50_000, paragraph("a", BODY)),
            new Row.Cell(100_000, 50_000, paragraph("b", BODY)),
            new Row.Cell(150_500, 50_000, paragraph("c", BODY)));
    assertThat(Reading.glyphs(press(new Leaf(Tag.of(Role.P), row))))
        .extracting(TextPosition::getX)
        .containsExactly(20f, 120f, 170.5f);
  }

  @Test
  void trackingSpreadsTheGlyphsAndEndsWithItsRun() throws IOException {
    TextStyle tracked = new TextStyle(Weight.REGULAR, 12_000, 2_000, Rgb.parse("#1F2D36"));
    List<TextPosition> glyphs =
        Reading.glyphs(
            press(
                column(new Leaf(Tag.of(Role.P), paragraph("nnn", tracked)), leaf(Role.P, "nnn"))));
    float advance = Sample.regular().advance(glyphs.get(0).getCharacterCodes()[0]) * 12 / 1000f;
    assertThat(glyphs.get(2).getX()).isCloseTo(20 + 2 * (advance + 2), within(0.02f));
    assertThat(glyphs.get(5).getX()).isCloseTo(20 + 2 * advance, within(0.02f));
  }

  @Test
  void aBaselineStandsWhereTheLayoutPutIt() throws IOException {
    Placed placed = Sample.compose(leaf(Role.P, "x")).pages().get(0).placed().get(0);
    TextPosition glyph = Reading.glyphs(press(leaf(Role.P, "x"))).get(0);
    assertThat(glyph.getY()).isCloseTo(placed.at().y() / 1000f, within(0.01f));
  }

  @Test
  void greysArePrintedWithBlackInkAlone() throws IOException {
    Box grey = new Leaf(Tag.of(Role.P), paragraph("grey", BODY.in(Rgb.parse("#666666"))));
    Box blue = new Leaf(Tag.of(Role.P), paragraph("blue", BODY.in(Rgb.parse("#0000FF"))));
    assertThat(Reading.content(press(grey), 0)).contains("\n.4 g\n").doesNotContain("rg\n");
    assertThat(Reading.content(press(blue), 0)).contains("\n0 0 1 rg\n").doesNotContain(" g\n");
  }

  @Test
  void neighboursOfOneStyleShareAllButTheirPlace() throws IOException {
    String text = "Lie on your back and bend both of your knees, with your feet flat on the floor.";
    String content = Reading.content(press(column(leaf(Role.P, text), leaf(Role.P, text))), 0);
    assertThat(content.lines().filter(line -> line.endsWith(" Tf"))).hasSize(1);
    assertThat(content.lines().filter(line -> line.endsWith(" rg"))).hasSize(1);
  }
}
