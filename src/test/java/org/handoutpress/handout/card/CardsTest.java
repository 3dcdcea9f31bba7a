package org.handoutpress.handout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.ContentTexts;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.Reworded;
import org.handoutpress.handout.StopPlace;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercise cards: what is on them, where it stands, and what gives way when texts grow. */
class CardsTest {
  private static final Library LIBRARY = Shipped.library();

  static Stream<Exercise> exercises() {
    return LIBRARY.exercises().stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aCardIsOnePage(Exercise exercise) {
    assertThat(Printed.of(exercise.id()).facts().pages()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"A4", "LETTER"})
  void allCardsAreOnePageEachOnTheirPaper(Paper paper) {
    Facts facts = Printed.of(Printed.CARDS, paper, Tone.COLOUR).facts();
    assertThat(facts.pages()).hasSameSizeAs(LIBRARY.exercises());
    assertThat(facts.pages())
        .allSatisfy(p -> assertThat(Close.to(p.size(), paper.portrait())).isTrue());
    assertThat(facts.elements("H1").map(e -> e.text().strip()))
        .containsExactlyElementsOf(exercises().map(e -> e.number() + " " + e.name()).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"A4", "LETTER"})
  void theStopBoxIsInOnePlaceOnEveryCard(Paper paper) {
    Facts facts = Printed.of(Printed.CARDS, paper, Tone.COLOUR).facts();
    List<PageFacts> pages = facts.pages();
    assertThat(pages.stream().map(StopPlace::on).distinct()).hasSize(1);
    assertThat(StopPlace.on(pages.get(0)).frame()).hasSize(4);
    assertThat(StopPlace.on(pages.get(0)).words()).anyMatch(w -> w.startsWith("Stop@"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aReaderMeetsTheNameThenThePicturesThenTheSteps(Exercise exercise) {
    List<Element> read = Printed.of(exercise.id()).facts().elements();
    List<String> roles = read.stream().map(Element::role).toList();
    assertThat(roles.stream().filter(r -> r.matches("H\\d"))).first().isEqualTo("H1");
    List<String> pictures =
        exercise.panels().stream().map(p -> p.picture().alternative().value()).toList();
    List<String> alternatives =
        read.stream().flatMap(e -> e.attributes().alternative().stream()).toList();
    assertThat(Collections.indexOfSubList(alternatives, pictures)).isNotNegative();
    int lastPicture = alternativeAt(read, pictures.get(pictures.size() - 1));
    assertThat(roles.indexOf("H1")).isLessThan(alternativeAt(read, pictures.get(0)));
    assertThat(lastPicture).isLessThan(roles.indexOf("L"));
    assertThat(roles.indexOf("L")).isLessThan(roles.indexOf("Table"));
  }

  private static int alternativeAt(List<Element> elements, String alternative) {
    return IntStream.range(0, elements.size())
        .filter(i -> elements.get(i).attributes().alternative().equals(Optional.of(alternative)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theStepsAreOneNumberedList(Exercise exercise) {
    Facts facts = Printed.of(exercise.id()).facts();
    List<Element> lists = facts.elements("L").toList();
    assertThat(lists).hasSize(1);
    assertThat(lists.get(0).attributes().listNumbering()).hasValue("Decimal");
    assertThat(lists.get(0).children().map(CardsTest::item))
        .containsExactlyElementsOf(numbered(exercise));
  }

  private static String item(Element item) {
    return String.join("", item.children().map(Element::text).toList());
  }

  private static List<String> numbered(Exercise exercise) {
    List<Text> steps = exercise.allSteps();
    ContentTexts texts = new ContentTexts(Shipped.library(), Map.of());
    return IntStream.range(0, steps.size())
        .mapToObj(i -> i + 1 + " " + texts.held(steps.get(i), exercise.dose()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyRowOfTheTableIsHeaded(Exercise exercise) {
    Facts facts = Printed.of(exercise.id()).facts();
    assertThat(facts.elements("TR"))
        .hasSize(4)
        .allSatisfy(
            row -> assertThat(row.children().map(Element::role)).containsExactly("TH", "TD"));
    assertThat(facts.elements("TH"))
        .allSatisfy(th -> assertThat(th.attributes().scope()).hasValue("Row"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theDrawingsOfAVariationAreInItsRow(Exercise exercise) {
    List<Element> rows = Printed.of(exercise.id()).facts().elements("TR").toList();
    assertThat(drawn(rows.get(2))).isEqualTo(alternatives(exercise.easier()));
    assertThat(drawn(rows.get(3))).isEqualTo(alternatives(exercise.harder()));
    assertThat(alternatives(exercise.easier())).isNotEmpty();
  }

  private static List<String> drawn(Element row) {
    Element data = row.children().skip(1).findFirst().orElseThrow();
    return data.children().flatMap(e -> e.attributes().alternative().stream()).toList();
  }

  private static List<String> alternatives(Variation variation) {
    return variation.pictures().stream().map(p -> p.alternative().value()).toList();
  }

  /**
   * First lines for notes give way, down to one; then pictures, then the card is refused; type
   * never.
   */
  @Test
  void whatGivesWayWhenATextGrows() throws ProblemException {
    List<Grown> cards = new ArrayList<>();
    Exercise exercise = LIBRARY.exercise("cat-cow").orElseThrow();
    ProblemException refused = null;
    for (int n = 1; refused == null; n++) {
      Text longer =
          new Text("Take 2 breaths. ".repeat(n).strip(), exercise.harder().words().place());
      try {
        cards.add(
            Grown.of(Reworded.of(exercise, exercise.steps(), new Variation(longer, List.of()))));
      } catch (ProblemException e) {
        refused = e;
      }
    }
    for (int i = 1; i < cards.size(); i++) {
      boolean same = cards.get(i).picture() == cards.get(i - 1).picture();
      assertThat(!same || cards.get(i).noteLines() <= cards.get(i - 1).noteLines()).isTrue();
    }
    assertThat(cards).extracting(Grown::picture).isSortedAccordingTo(Comparator.reverseOrder());
    Grown first = cards.get(0);
    Grown last = cards.get(cards.size() - 1);
    assertThat(first.noteLines()).isPositive();
    assertThat(last.picture()).isLessThan(first.picture());
    assertThat(cards).allMatch(card -> card.smallestType() == first.smallestType());
    assertThat(refused.problems().get(0).code()).isEqualTo(Code.DOES_NOT_FIT);
  }

  /** What a card has come to. */
  private record Grown(long noteLines, int picture, int smallestType) {
    static Grown of(Exercise exercise) throws ProblemException {
      Press press = Shipped.press(Paper.A4, Tone.COLOUR);
      PageFacts page = Printed.of(Cards.one(press, exercise)).facts().page(1);
      return new Grown(
          page.paths().map(Path::extent).filter(Grown::isNoteLine).count(),
          page.pictures().mapToInt(p -> p.extent().height()).max().orElseThrow(),
          page.visibleRuns().mapToInt(r -> r.style().size()).min().orElseThrow());
    }

    /** Beside the labels, so shorter than the rules between rows. */
    private static boolean isNoteLine(Rect rule) {
      return rule.width() > Lengths.mm(120) && rule.width() < Lengths.mm(150);
    }
  }

  @Test
  void aStepTooLongForItsCardIsAProblemAtThatStep() {
    Exercise cobra = LIBRARY.exercise("cobra").orElseThrow();
    Place place = new Place("exercises/cobra.json", 8, 5, "/steps/1");
    List<Text> steps = new ArrayList<>(cobra.steps());
    steps.set(1, new Text("Keep your elbows bent. ".repeat(60).strip(), place));
    Exercise tooLong = Reworded.of(cobra, steps, cobra.harder());

    Problem problem = refused(tooLong);
    assertThat(problem.code()).isEqualTo(Code.DOES_NOT_FIT);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.what()).contains("Keep your elbows bent.");
  }

  @Test
  void aTextThatLeavesNoRoomForAnyStepIsTheProblemItself() {
    Exercise cobra = LIBRARY.exercise("cobra").orElseThrow();
    Place place = cobra.harder().words().place();
    Text endless = new Text("Build up to ten lifts. ".repeat(90).strip(), place);
    Variation harder = new Variation(endless, List.of());
    assertThat(refused(Reworded.of(cobra, cobra.steps(), harder)).place()).isEqualTo(place);
  }

  private static Problem refused(Exercise exercise) {
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () -> Cards.one(Shipped.press(Paper.A4, Tone.COLOUR), exercise));
    assertThat(thrown.problems()).hasSize(1);
    return thrown.problems().get(0);
  }
}
