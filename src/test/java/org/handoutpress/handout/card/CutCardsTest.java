package org.handoutpress.handout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.Reworded;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.printer.PrinterNote;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.imposition.Side;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Mark;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards to cut out, before they lie on sheets; and the sheet that tells how to print. */
class CutCardsTest {
  /** Wider than the numbers of steps, in mm. */
  private static final double DISC = 10;

  private record Kind(CutFormat format, Paper paper, Tone tone) {
    Press press() {
      return Shipped.press(paper, tone);
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(CutFormat.values())
        .flatMap(f -> Stream.of(Paper.A4, Paper.LETTER).map(p -> new Kind(f, p, Tone.COLOUR)))
        .flatMap(k -> Stream.of(Tone.values()).map(tone -> new Kind(k.format(), k.paper(), tone)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsFoundWrong(Kind kind) throws IOException {
    List<Exercise> all = Shipped.library().exercises();
    Composition cards = CutCards.compose(kind.press(), kind.format(), all);
    assertThat(cards.pages()).hasSize(2 * all.size());
    assertRight(cards, kind.tone(), Insets.all(0));
  }

  private static void assertRight(Composition pages, Tone tone, Insets margins) throws IOException {
    Expectation expected = Expectation.print().withTags(pages.tags()).withMargins(margins);
    Expectation toned = tone == Tone.COLOUR ? expected : expected.inGrey();
    assertThat(Verifier.verify(Printed.of(pages).pdf(), toned).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBackHasEveryStep(Kind kind) {
    Exercise exercise = Shipped.library().exercise("standing-forward-bend").orElseThrow();
    String text =
        Printed.of(CutCards.compose(kind.press(), kind.format(), List.of(exercise)))
            .facts()
            .text()
            .replaceAll("[\\s\\u00A0]+", " ");
    assertThat(text)
        .contains(exercise.steps().get(exercise.steps().size() - 1).value())
        .contains(plain(exercise.feel()), plain(exercise.notFeel()))
        .contains("01632 960 142", "Stop and call 999", "Draft: ");
  }

  @ParameterizedTest
  @CsvSource({"en, FOUR", "en, TWO", "es, FOUR", "es, TWO"})
  void theStateOfReviewEndsWithNoLonelyWord(String language, CutFormat format) {
    Library library = Shipped.library(language);
    Press press = Shipped.press(library, Paper.A4, Tone.COLOUR);
    PageFacts front =
        Printed.of(CutCards.compose(press, format, library.exercises())).facts().pages().get(0);
    int lowest = front.visibleRuns().mapToInt(Run::baseline).max().orElseThrow();
    String last =
        front
            .visibleRuns()
            .filter(run -> Math.abs(run.baseline() - lowest) < Lengths.mm(1))
            .map(Run::text)
            .collect(Collectors.joining());
    assertThat(last.strip().split("[\\s\\u00A0]+")).as(last).hasSizeGreaterThanOrEqualTo(3);
  }

  private static String plain(Text text) {
    return text.value().replace('\u00A0', ' ');
  }

  /** The dose stands where it costs the pictures least: someone who lies is this wide, in mm. */
  @ParameterizedTest
  @CsvSource({"FOUR, knee-to-chest, 39", "FOUR, bridge, 48", "TWO, cat-cow, 62", "TWO, cobra, 64"})
  void picturesAreLarge(CutFormat format, String id, double least) {
    Exercise exercise = Shipped.library().exercise(id.replace("bridge", "glute-bridge")).get();
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Composition card = CutCards.compose(press, format, List.of(exercise));
    List<Double> widths =
        card.pages().get(0).placed().stream()
            .filter(placed -> placed.mark() instanceof Mark.Art)
            .map(placed -> placed.bounds().width() / (double) Lengths.mm(1))
            .filter(width -> width > DISC)
            .toList();
    assertThat(widths).hasSize(exercise.panels().size()).allMatch(width -> width >= least);
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndNotMadeSmaller() {
    Exercise exercise = Shipped.library().exercise("cobra").orElseThrow();
    List<Text> steps = new ArrayList<>(exercise.steps());
    Text first = steps.get(0);
    steps.set(0, new Text(first.value().repeat(6), first.place()));
    Exercise longer = Reworded.of(exercise, steps, exercise.harder());
    DoesNotFit refused =
        catchThrowableOfType(
            DoesNotFit.class,
            () ->
                CutCards.compose(
                    Shipped.press(Paper.A4, Tone.COLOUR), CutFormat.FOUR, List.of(longer)));
    assertThat(refused.place()).isPresent();
    assertThat(refused.place().get().file()).contains("cobra");
  }

  @ParameterizedTest
  @CsvSource({
    "210, 297, A4",
    "297, 210, A4",
    "420, 297, A3",
    "210, 148.5, A5",
    "279.4, 215.9, US Letter",
    "431.8, 279.4, 11 by 17 inch",
    "300, 200, 200 by 300 mm"
  })
  void theFirstSheetNamesThePaper(double width, double height, String name) throws IOException {
    Size size = new Size(Lengths.mm(width), Lengths.mm(height));
    Side side = new Side(size, List.of(), List.of());
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Composition note = new PrinterNote(press, side, 3).fold();
    assertThat(Printed.of(note).facts().text()).contains("Use " + name + " paper.", "3 sheets");
    assertThat(note.pages()).hasSize(2);
    assertRight(note, Tone.COLOUR, Insets.all(Lengths.mm(10)));
  }
}
