package org.handoutpress.handout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.EditionTexts;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.Reading;
import org.handoutpress.handout.Reworded;
import org.handoutpress.handout.StopPlace;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.handout.words.DoseSentences;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;
import org.handoutpress.verify.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards in large print, for low vision and on A5 paper: two pages each. */
class TwoPageCardTest {
  private static final Library LIBRARY = Shipped.library();
  private static final EditionTexts TEXTS = new EditionTexts(LIBRARY);
  private static final Wording WORDING = Wording.of(LIBRARY);

  static List<Theme> editions() {
    return Editions.inColour();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCardIsTwoPagesAndSaysSoOnBoth(Theme edition) {
    List<PageFacts> pages = Printed.of(Printed.CARDS, edition).facts().pages();
    assertThat(pages).hasSize(2 * LIBRARY.exercises().size());
    for (PageFacts page : pages) {
      assertThat(Close.to(page.size(), edition.paper().portrait())).isTrue();
      boolean first = page.number() % 2 == 1;
      String said = first ? "Page 1 of 2. Go on to page 2." : "Page 2 of 2";
      assertThat(lines(page)).as("page %d", page.number()).contains(said);
    }
    assertThat(Printed.of("cobra", edition).facts().pages()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noTypeIsSmallerThanTheEditionAllows(Theme edition) {
    int least = edition.legibility().isLarge() ? 18_000 : 12_000;
    for (String document : List.of(Printed.CARDS, Printed.SHEET)) {
      Facts facts = Printed.of(document, edition).facts();
      assertThat(facts.smallestType().getAsInt()).as(document).isCloseTo(least, Close.BY_A_HAIR);
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyWordIsThereAndInOrder(Theme edition) {
    for (Exercise exercise : LIBRARY.exercises()) {
      List<String> words = Words.of(Printed.of(exercise.id(), edition).facts().text());
      String why = exercise.why().value();
      List<String> others = new ArrayList<>(TEXTS.card(exercise));
      assertThat(others.remove(why)).isTrue();
      Reading.assertInOrder(words, others);
      Reading.assertInOrder(words, List.of(why));
      Reading.assertInOrder(words, dose(exercise, words));
    }
  }

  /** In figures or, where they have no room on the first page, in sentences. */
  private static List<String> dose(Exercise exercise, List<String> words) {
    String sentences =
        new DoseSentences(WORDING, Task.own(exercise)).sentences().replace('\u00A0', ' ');
    List<String> wanted = Words.of(sentences);
    return Collections.indexOfSubList(words, wanted) < 0
        ? TEXTS.dose(exercise)
        : List.of(sentences);
  }

  private static String words(PageFacts page) {
    return page.visibleRuns()
        .map(Run::text)
        .collect(Collectors.joining(" "))
        .replaceAll("[\\s\u00A0]+", " ");
  }

  /** It is done on the floor, with the first page before one. */
  @ParameterizedTest
  @MethodSource("editions")
  void theDoseStandsOnTheFirstPage(Theme edition) {
    Facts facts = Printed.of(Printed.CARDS, edition).facts();
    long first =
        facts.pages().stream()
            .filter(page -> page.number() % 2 == 1)
            .filter(page -> words(page).contains("a day, every day"))
            .count();
    assertThat(first).isEqualTo(LIBRARY.exercises().size());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theStepsStandWithTheStopBox(Theme edition) {
    for (Exercise exercise : LIBRARY.exercises()) {
      Facts facts = Printed.of(exercise.id(), edition).facts();
      List<Element> items = facts.elements("LI").toList();
      assertThat(items).hasSameSizeAs(exercise.allSteps());
      assertThat(items).allSatisfy(item -> assertThat(item.page()).hasValue(1));
      Element stop = element(facts, "H2", LIBRARY.guide().stop().word().value());
      assertThat(stop.page()).hasValue(1);
    }
  }

  private static Element element(Facts facts, String role, String text) {
    return facts.elements(role).filter(e -> e.text().equals(text)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theStopBoxIsInOnePlaceOnEveryFirstPage(Theme edition) {
    int frame = edition.legibility().isLarge() ? 2_500 : 2_000;
    List<StopPlace> places =
        Printed.of(Printed.CARDS, edition).facts().pages().stream()
            .filter(page -> page.number() % 2 == 1)
            .map(page -> StopPlace.on(page, frame))
            .distinct()
            .toList();
    assertThat(places).hasSize(1);
    assertThat(places.get(0).frame()).hasSize(4);
    assertThat(places.get(0).words()).anyMatch(w -> w.startsWith("Stop@"));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPageTellsTheStateOfReview(Theme edition) {
    assertThat(Printed.of(Printed.CARDS, edition).facts().pages())
        .allSatisfy(
            page ->
                assertThat(lines(page)).anyMatch(l -> l.endsWith("no expert has checked it yet.")));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theDrawingsOfAWayStandInItsRow(Theme edition) {
    for (Exercise exercise : LIBRARY.exercises()) {
      List<Element> rows = Printed.of(exercise.id(), edition).facts().elements("TR").toList();
      assertThat(rows).hasSize(4);
      assertThat(drawn(rows.get(2))).isEqualTo(alternatives(exercise.easier()));
      assertThat(drawn(rows.get(3))).isEqualTo(alternatives(exercise.harder()));
    }
  }

  private static List<String> drawn(Element row) {
    return row.withDescendants().flatMap(e -> e.attributes().alternative().stream()).toList();
  }

  private static List<String> alternatives(Variation variation) {
    return variation.pictures().stream().map(p -> p.alternative().value()).toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void picturesAreNotSmallerThanOnTheUsualCard(Theme edition) {
    if (edition.legibility().isLarge()) {
      for (Exercise exercise : LIBRARY.exercises()) {
        Facts usual = Printed.of(exercise.id(), edition.paper(), Tone.COLOUR).facts();
        Facts large = Printed.of(exercise.id(), edition).facts();
        assertThat(widest(large)).as(exercise.id()).isGreaterThanOrEqualTo(widest(usual));
      }
    }
  }

  private static int widest(Facts facts) {
    return facts.pages().stream()
        .flatMap(PageFacts::pictures)
        .mapToInt(p -> p.extent().width())
        .max()
        .orElseThrow();
  }

  @Test
  void lowVisionIsBlackOnWhiteInItsOwnFaceSetWide() {
    for (PageFacts page : Printed.of(Printed.CARDS, Editions.LOW_VISION).facts().pages()) {
      assertThat(page.visibleRuns())
          .allSatisfy(
              run -> {
                double contrast = run.style().colour().contrast(run.style().ground().orElseThrow());
                assertThat(contrast).isCloseTo(21, org.assertj.core.data.Offset.offset(0.01));
                assertThat(run.style().font()).startsWith("AtkinsonHyperlegibleNext-");
              });
    }
  }

  @Test
  void lowVisionHasLinesOneAndAHalfTimesApart() {
    PageFacts page = Printed.of("cobra", Editions.LOW_VISION).facts().page(1);
    List<Integer> stop =
        page.visibleRuns()
            .filter(run -> run.text().matches("(?s).*(feeling|faint|groin).*"))
            .map(Run::baseline)
            .distinct()
            .toList();
    assertThat(stop).hasSize(3);
    assertThat(stop.get(1) - stop.get(0)).isCloseTo(Lengths.pt(27), Close.BY_A_HAIR);
  }

  /** Pictures give way, then the dose moves, then the last steps; type never. */
  @Test
  void whatGivesWayWhenStepsGrow() throws ProblemException {
    Exercise cobra = LIBRARY.exercise("cobra").orElseThrow();
    List<Long> onFirst = new ArrayList<>();
    ProblemException refused = null;
    for (int n = 1; refused == null; n++) {
      try {
        Facts facts = Printed.of(Cards.one(press(), longer(cobra, n))).facts();
        assertThat(facts.pages()).hasSize(2);
        assertThat(facts.smallestType().getAsInt()).isCloseTo(18_000, Close.BY_A_HAIR);
        onFirst.add(facts.elements("LI").filter(e -> e.page().getAsInt() == 1).count());
      } catch (ProblemException e) {
        refused = e;
      }
    }
    long all = cobra.allSteps().size();
    assertThat(onFirst).isSortedAccordingTo(Collections.reverseOrder()).startsWith(all);
    assertThat(onFirst.get(onFirst.size() - 1)).isLessThan(all);
    assertThat(refused.problems().get(0).code()).isEqualTo(Code.DOES_NOT_FIT);
  }

  private static Press press() {
    return Shipped.press(LIBRARY, Editions.LARGE);
  }

  private static Exercise longer(Exercise exercise, int times) {
    Place place = exercise.steps().get(0).place();
    Text step = new Text("Keep your elbows bent. ".repeat(times).strip(), place);
    return Reworded.of(
        exercise, Collections.nCopies(exercise.steps().size(), step), exercise.harder());
  }

  @Test
  void aTextThatIsTooLongIsTold() {
    Exercise cobra = LIBRARY.exercise("cobra").orElseThrow();
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> Cards.one(press(), longer(cobra, 60)));
    assertThat(thrown.problems()).hasSize(1);
    assertThat(thrown.problems().get(0).place()).isEqualTo(cobra.steps().get(0).place());
    assertThat(thrown.problems().get(0).what()).contains("Keep your elbows bent.");
  }

  /** The words on a page, those on one baseline together. */
  private static List<String> lines(PageFacts page) {
    Map<Integer, String> lines =
        page.visibleRuns()
            .collect(Collectors.toMap(Run::baseline, Run::text, (a, b) -> a + "|" + b));
    return lines.values().stream()
        .flatMap(l -> Stream.of(l.split("\\|")))
        .map(String::strip)
        .toList();
  }
}
