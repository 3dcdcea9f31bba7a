package org.handoutpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;

/** What a reader of set lines gets. A tilde in a wanted line is the space kept at its end. */
class TypesetterTest {
  private static final TextStyle BODY = new TextStyle(Weight.REGULAR, Lengths.pt(10), Rgb.WHITE);

  private final Typesetter type = Shipped.type();

  @Test
  void breaksAtSpacesAndKeepsThemAtTheEnds() {
    assertThat(set("one two three four", "one two three"))
        .containsExactly("one two~", "three four");
  }

  @Test
  void aSpaceAtALinesEndTakesNoWidth() {
    Line first = lines("one two three four", width("one two three")).get(0);
    assertThat(text(first)).isEqualTo("one two ");
    assertThat(first.width()).isEqualTo(width("one two"));
  }

  @Test
  void aLineThatFitsExactlyIsNotBroken() {
    assertThat(set("one two", "one two")).containsExactly("one two");
    assertThat(lines("one two", width("one two") - 1)).hasSize(2);
  }

  @Test
  void noWordStandsAloneOnTheLastLineIfTheOneBeforeCanSpareOne() {
    assertThat(set("aa bb cc dd ee", "aa bb cc dd")).containsExactly("aa bb cc~", "dd ee");
  }

  @Test
  void theLastWordStandsAloneIfAnotherLineWouldBeNeeded() {
    assertThat(set("aa unbreakable", "unbreakable")).containsExactly("aa~", "unbreakable");
  }

  @Test
  void raggedEdgesAreEvenedOut() {
    assertThat(set("aaa bb cc ddddd", "aaa bb")).containsExactly("aaa~", "bb cc~", "ddddd");
  }

  @Test
  void aWordWiderThanALineIsBrokenWhereItMustBe() {
    List<String> set = set("incomprehensible", "incomp");
    assertThat(set).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line).isNotBlank());
    assertThat(String.join("", set)).isEqualTo("incomprehensible");
    assertThat(lines("incomprehensible", width("incomp")))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width("incomp")));
  }

  @Test
  void aForcedBreakNeverPartsALetterFromItsAccent() {
    String accented = "e\u0301".repeat(12);
    assertThat(set(accented, "e\u0301".repeat(3)))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).isEqualTo("e\u0301".repeat(3)));
  }

  @Test
  void aWordNarrowerThanOneLetterStillEnds() {
    assertThat(lines("abc", 1).stream().map(TypesetterTest::text)).containsExactly("a", "b", "c");
  }

  @Test
  void aLineFeedEndsALineAndIsNotPrinted() {
    assertThat(set("one\ntwo", "one two three")).containsExactly("one", "two");
    assertThat(set("one\n\ntwo", "one two three")).containsExactly("one", "", "two");
  }

  @Test
  void aNoBreakSpaceHoldsWordsTogetherAndIsReadAsASpace() {
    assertThat(set("call 999\u00A0now or so", "call 999 now"))
        .containsExactly("call 999 now~", "or so");
    assertThat(set("us 01632\u00A0960", "us 01632 9")).containsExactly("us~", "01632 960");
  }

  @Test
  void aHyphenLetsALineEndAfterIt() {
    assertThat(set("knee-chest", "knee-ch")).containsExactly("knee-", "chest");
  }

  /** In a language whose lines do not end there: before a word is cut between two letters. */
  @Test
  void aNameWiderThanALineIsCutAtItsHyphen() {
    Typesetter spanish = new Typesetter(Shipped.newFonts(), "es", false);
    List<Span> name = List.of(new Span("Papadopoulos-Anagnos", BODY));
    assertThat(spanish.lines(name, width("Papadopoulos-Anag")).stream().map(TypesetterTest::text))
        .containsExactly("Papadopoulos-", "Anagnos");
    assertThat(spanish.lines(name, width("Papadopoulos-Anagnos"))).hasSize(1);
  }

  @Test
  void everyLineKnowsWhereItStartsInTheText() {
    String text = "one two three\nfour";
    assertThat(lines(text, width("one two")).stream().map(Line::start))
        .containsExactly(0, text.indexOf("three"), text.indexOf("four"));
  }

  @Test
  void spansFollowEachOtherOnALine() {
    List<Span> spans = List.of(new Span("Stop ", BODY.bold()), new Span("and call us", BODY));
    Line line = type.lines(spans, Lengths.pt(500)).get(0);
    assertThat(line.segments()).extracting(Line.Segment::span).containsExactly(0, 1);
    assertThat(line.segments())
        .extracting(s -> s.glyphs().text())
        .containsExactly("Stop ", "and call us");
    assertThat(line.segments().get(0).glyphs().face()).isSameAs(type.fonts().first(Weight.BOLD));
    assertThat(line.segments().get(1).x())
        .isEqualTo(type.width("Stop .", BODY.bold()) - type.width(".", BODY.bold()));
  }

  @Test
  void aWordThatChangesItsStyleIsNotBrokenThere() {
    List<Span> spans = List.of(new Span("an un", BODY), new Span("broken", BODY.bold()));
    int narrow = type.width("unbroken", BODY.bold());
    assertThat(type.lines(spans, narrow).stream().map(TypesetterTest::text))
        .containsExactly("an ", "unbroken");
  }

  @Test
  void noSpanIsLostAtALineBreak() {
    List<Span> spans = Stream.of("a b ", "c", " d e", " f").map(t -> new Span(t, BODY)).toList();
    List<Line> lines = type.lines(spans, width("a b"));
    assertThat(String.join("", lines.stream().map(TypesetterTest::text).toList()))
        .isEqualTo("a b c d e f");
  }

  @Test
  void trackingWidensEveryGlyph() {
    TextStyle tracked = new TextStyle(Weight.REGULAR, Lengths.pt(10), Lengths.pt(0.5), Rgb.WHITE);
    assertThat(type.width("abcd", tracked)).isEqualTo(width("abcd") + 4 * Lengths.pt(0.5));
  }

  @Test
  void widthGrowsWithTheSize() {
    TextStyle twice = new TextStyle(Weight.REGULAR, Lengths.pt(20), Rgb.WHITE);
    assertThat(type.width("back", twice)).isCloseTo(2 * width("back"), within(1));
  }

  @Test
  void theLeadingIsHalvedAboveAndBelow() {
    Face face = type.fonts().first(Weight.REGULAR);
    int ascent = face.ascent() * 10;
    int descent = face.descent() * 10;
    assertThat(type.baseline(BODY, ascent + descent)).isEqualTo(ascent);
    assertThat(type.baseline(BODY, ascent + descent + 5000)).isEqualTo(ascent + 2500);
    assertThat(type.baseline(BODY, ascent + descent - 3000)).isEqualTo(ascent - 1500);
  }

  @Test
  void capitalsAreAsHighAsTheFontSays() {
    // The font's own table OS/2 says 660 of 1000 units.
    assertThat(type.capHeight(BODY)).isEqualTo(6600);
  }

  private List<String> set(String text, String asWideAs) {
    return lines(text, width(asWideAs)).stream()
        .map(TypesetterTest::text)
        .map(t -> t.replaceAll(" $", "~"))
        .toList();
  }

  private List<Line> lines(String text, int width) {
    return type.lines(List.of(new Span(text, BODY)), width);
  }

  private int width(String text) {
    return type.width(text, BODY);
  }

  private static String text(Line line) {
    return String.join("", line.segments().stream().map(s -> s.glyphs().text()).toList());
  }
}
