package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.VeraPdf;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards and weeks of every edition, in every tone, are what they claim to be. */
class EditionsConformanceTest {
  private record Kind(String document, Theme edition) {
    Printed printed() {
      return Printed.of(document, edition);
    }
  }

  static Stream<Kind> everyKind() {
    return Editions.all().flatMap(EditionsConformanceTest::kinds);
  }

  /** Everything in colour; in the other tones the week. */
  static Stream<Kind> kindsForVeraPdf() {
    return everyKind()
        .filter(k -> k.edition().tone() == Tone.COLOUR || k.document().equals(Printed.SHEET));
  }

  private static Stream<Kind> kinds(Theme edition) {
    return Stream.of(Printed.CARDS, Printed.SHEET).map(d -> new Kind(d, edition));
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
