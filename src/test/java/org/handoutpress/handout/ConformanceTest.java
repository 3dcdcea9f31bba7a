package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.content.Exercise;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document, in every tone and on both papers, is what it claims to be. */
class ConformanceTest {
  private static final int CARD_BYTES = 150_000;
  private static final int BOOKLET_BYTES = 600_000;

  private static final List<String> PLANS =
      List.of(Prescribing.TWO, Prescribing.NINE, Prescribing.GREEK);

  private record Kind(String document, Paper paper, Tone tone) {
    Printed printed() {
      return PLANS.contains(document)
          ? Prescribing.booklet(document, paper, tone)
          : Printed.of(document, paper, tone);
    }

    int mostBytes() {
      boolean many =
          document.equals(Printed.BOOKLET)
              || document.equals(Printed.CARDS)
              || PLANS.contains(document);
      return many ? BOOKLET_BYTES : CARD_BYTES;
    }

    @Override
    public String toString() {
      return document + " " + paper + " " + tone;
    }
  }

  static List<Kind> everyKind() {
    List<Kind> kinds = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      documents().forEach(d -> kinds.add(new Kind(d, Paper.A4, tone)));
      kinds.add(new Kind(Printed.CARDS, Paper.LETTER, tone));
      kinds.add(new Kind(Printed.SHEET, Paper.LETTER, tone));
    }
    kinds.add(new Kind(Prescribing.TWO, Paper.A4, Tone.COLOUR));
    kinds.add(new Kind(Prescribing.NINE, Paper.A4, Tone.GREY));
    kinds.add(new Kind(Prescribing.NINE, Paper.LETTER, Tone.COLOUR));
    kinds.add(new Kind(Prescribing.GREEK, Paper.LETTER, Tone.COLOUR));
    return kinds;
  }

  /** Everything in colour; of the other tones one card, the booklet and the sheet. */
  static List<Kind> kindsForVeraPdf() {
    List<String> few = List.of("cat-cow", Printed.BOOKLET, Printed.SHEET);
    return everyKind().stream()
        .filter(
            k -> k.tone() == Tone.COLOUR || (k.paper() == Paper.A4 && few.contains(k.document())))
        .toList();
  }

  private static Stream<String> documents() {
    return Stream.concat(
        Shipped.library().exercises().stream().map(Exercise::id),
        Stream.of(Printed.CARDS, Printed.BOOKLET, Printed.SHEET));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void nothingIsFoundWrong(Kind kind) throws IOException {
    Printed printed = kind.printed();
    Expectation expected =
        Expectation.print().withTags(printed.composition().tags()).withMostBytes(kind.mostBytes());
    Expectation toned = kind.tone() == Tone.COLOUR ? expected : expected.inGrey();
    assertThat(Verifier.verify(printed.pdf(), toned).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kindsForVeraPdf")
  void veraPdfFindsPdfUa1AndPdfA2a(Kind kind) throws Exception {
    assertThat(VeraPdf.failures(kind.printed().pdf(), "ua1")).as("PDF/UA-1").isEmpty();
    assertThat(VeraPdf.failures(kind.printed().pdf(), "2a")).as("PDF/A-2a").isEmpty();
  }
}
