package org.handoutpress.handout.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.poster.Poster;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.BookletSize;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.verify.Report;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of every document says whether a clinician has reviewed what is on it. */
class ReviewStateTest {
  private record Kind(Reviewed state, Theme edition) {}

  static Stream<Kind> everyKind() {
    Stream<Theme> editions =
        Stream.concat(
            Stream.of(
                Theme.of(Paper.A4, Tone.COLOUR),
                Theme.of(Paper.LETTER, Tone.COLOUR),
                Theme.of(Paper.A4, Tone.COLOUR).with(BookletSize.FULL)),
            Editions.inColour().stream());
    Theme usual = Theme.of(Paper.A4, Tone.COLOUR);
    return Stream.concat(
        Stream.of(new Kind(Reviewed.UNREVIEWED, usual), new Kind(Reviewed.REVIEWED, usual)),
        editions.flatMap(
            e ->
                Stream.of(Reviewed.CHANGED, Reviewed.OVERDUE, Reviewed.BY_A_LONG_NAME)
                    .map(s -> new Kind(s, e))));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isSaidOnEveryPage(Kind kind) {
    Press press = Shipped.press(kind.state().library(), kind.edition());
    documents(press)
        .forEach(
            (name, document) -> {
              Report report = verify(document, kind.edition());
              assertThat(report.findings()).as(name).isEmpty();
              List<PageFacts> pages = report.facts().pages();
              assertThat(pages).as(name).allSatisfy(page -> says(kind.state(), page));
            });
  }

  private static Report verify(Composition document, Theme edition) {
    Expectation expected =
        Expectation.print().withTags(document.tags()).withSmallestType(edition.smallestType());
    try {
      return Verifier.verify(PdfPress.write(document), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Composition> documents(Press press) {
    Map<String, Composition> documents = new TreeMap<>();
    for (String name : List.of(Printed.CARDS, Printed.BOOKLET, Printed.SHEET, Printed.FORM)) {
      documents.put(name, Printed.composition(name, press));
    }
    Arrays.stream(PosterFormat.values())
        .filter(format -> format.isIn(press.theme()))
        .forEach(format -> documents.put("poster " + format, Poster.compose(press, format)));
    return documents;
  }

  private static void says(Reviewed state, PageFacts page) {
    StringBuilder words = new StringBuilder();
    page.marks().stream()
        .filter(Run.class::isInstance)
        .map(mark -> ((Run) mark).text())
        .forEach(words::append);
    assertThat(words.toString().replaceAll("[\\s\u00A0]+", " ")).contains(state.says);
  }
}
