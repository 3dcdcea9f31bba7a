package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.VeraPdf;
import org.handoutpress.handout.theme.BookletSize;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards, weeks and booklets of every edition, in every tone, are what they claim to be. */
class EditionsConformanceTest {
  private record Kind(String document, Theme edition) {
    Printed printed() {
      return document.endsWith("exercises")
          ? Prescribing.booklet(document, edition)
          : Printed.of(document, edition);
    }
  }

  /** Everything in colour; in the other tones one card and the week. */
  static Stream<Kind> everyKind() {
    return Stream.concat(Editions.all().flatMap(EditionsConformanceTest::kinds), booklets());
  }

  /** On A4 and A5 in colour: on Letter the same things stand in other places. */
  static Stream<Kind> kindsForVeraPdf() {
    return everyKind()
        .filter(k -> k.edition().tone() == Tone.COLOUR && k.edition().paper() != Paper.LETTER);
  }

  private static Stream<Kind> booklets() {
    Theme full = Theme.of(Paper.A4, Tone.COLOUR).with(BookletSize.FULL);
    return Stream.of(
        new Kind(Printed.BOOKLET, full),
        new Kind(Printed.BOOKLET, Editions.LARGE),
        new Kind(Printed.BOOKLET, Editions.LOW_VISION),
        new Kind(Printed.BOOKLET, Editions.SMALL_PAPER),
        new Kind(Printed.BOOKLET, Editions.LARGE.with(Tone.GREY)),
        new Kind(Prescribing.NINE, full.with(Tone.INK_SAVER)),
        new Kind(Prescribing.TWO, Editions.LARGE),
        new Kind(Prescribing.NINE, Editions.LOW_VISION),
        new Kind(Prescribing.TWO, Editions.LOW_VISION.with(Tone.GREY)));
  }

  private static Stream<Kind> kinds(Theme edition) {
    String cards = edition.tone() == Tone.COLOUR ? Printed.CARDS : "cat-cow";
    return Stream.of(cards, Printed.SHEET).map(d -> new Kind(d, edition));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void nothingIsFoundWrong(Kind kind) throws IOException {
    Printed printed = kind.printed();
    Expectation expected =
        Expectation.print()
            .withTags(printed.composition().tags())
            .withSmallestType(kind.edition().smallestType())
            .withMostBytes(600_000);
    Expectation toned = kind.edition().tone() == Tone.COLOUR ? expected : expected.inGrey();
    assertThat(Verifier.verify(printed.pdf(), toned).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kindsForVeraPdf")
  void veraPdfFindsPdfUa1AndPdfA2a(Kind kind) throws Exception {
    for (String standard : List.of("ua1", "2a")) {
      assertThat(VeraPdf.failures(kind.printed().pdf(), standard)).as(standard).isEmpty();
    }
  }
}
