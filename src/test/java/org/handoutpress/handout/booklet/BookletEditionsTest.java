package org.handoutpress.handout.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.ContentTexts;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Leafing;
import org.handoutpress.handout.PagesOf;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.ReadBackTest;
import org.handoutpress.handout.Reading;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.words.Task;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The booklet on whole sheets and in large type, as somebody who leafs through it finds it. */
public class BookletEditionsTest {
  private static final Library LIBRARY = Shipped.library();

  static List<Theme> editions() {
    return Editions.ofBooklets();
  }

  private static Facts booklet(Theme edition) {
    return Printed.of(Printed.BOOKLET, edition).facts();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPageIsTheWholeSheetAndNoTypeIsSmallerThanItMay(Theme edition) {
    Facts facts = booklet(edition);
    assertThat(facts.pages())
        .allSatisfy(p -> assertThat(Close.to(p.size(), edition.paper().portrait())).isTrue());
    assertThat(facts.pages().size() % 4).isZero();
    int least = edition.legibility().isLarge() ? 18_000 : 12_000;
    assertThat(facts.smallestType().getAsInt()).isGreaterThanOrEqualTo(least - 20);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everythingOutsideTheExercisesIsThereAndInOrder(Theme edition) {
    Facts facts = booklet(edition);
    List<String> exercises = LIBRARY.exercises().stream().map(Exercise::id).toList();
    new ContentTexts(LIBRARY, PagesOf.anchors(LIBRARY, facts))
        .booklet().stream()
            .filter(part -> !exercises.contains(part.name()))
            .forEach(part -> ReadBackTest.assertReadInOrder(facts, part.texts()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theStepsStandOnOneLeftPageWithTheStopBox(Theme edition) {
    Leafing booklet = new Leafing(booklet(edition));
    for (Exercise exercise : LIBRARY.exercises()) {
      int page = booklet.pageOf(exercise.number() + " " + exercise.name());
      assertThat(page).isEven();
      String words = booklet.page(page);
      assertThat(words).contains("Stop and call 999 now");
      Task.own(exercise)
          .steps()
          .forEach(step -> assertThat(words).contains(firstWords(step.value())));
    }
  }

  /** As far as no number is put in. */
  private static String firstWords(String step) {
    int end = step.indexOf('{');
    return (end < 0 ? step : step.substring(0, end)).strip();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatAnExerciseSaysGoesOnUntilTheNext(Theme edition) {
    Leafing booklet = new Leafing(booklet(edition));
    for (Exercise exercise : LIBRARY.exercises()) {
      String words = opening(booklet, exercise);
      assertThat(words)
          .contains(exercise.why().value(), "You should feel", exercise.feel().value())
          .contains("You should not feel", Leafing.words(exercise.notFeel().value()))
          .contains("Ask us first if you have")
          .contains("Easier", "Harder")
          .containsPattern("Once|Twice|times? a day");
    }
  }

  /** The words from its heading to the page before the next. */
  private static String opening(Leafing booklet, Exercise exercise) {
    int page = booklet.pageOf(exercise.number() + " " + exercise.name());
    StringBuilder words = new StringBuilder(booklet.page(page));
    String name = exercise.number() + " " + exercise.name() + ", ";
    for (int next = page + 1; booklet.page(next).startsWith(name); next++) {
      words.append(' ').append(booklet.page(next));
    }
    return words.toString();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void anExerciseOfMoreThanTwoPagesSaysWhichPartEachIs(Theme edition) {
    Leafing booklet = new Leafing(booklet(edition));
    for (Exercise exercise : LIBRARY.exercises()) {
      String name = exercise.number() + " " + exercise.name();
      int page = booklet.pageOf(name);
      if (booklet.page(page).contains("part 1 of 4")) {
        for (int part = 2; part <= 4; part++) {
          assertThat(booklet.page(page + part - 1)).startsWith(name + ", part " + part + " of 4");
        }
      } else {
        assertThat(booklet.page(page + 1)).startsWith(name + ", continued");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aPageNumberInTheTextLeadsThere(Theme edition) {
    int links = BookletTest.assertLinksLeadWhereTheySay(booklet(edition));
    int wordings = LIBRARY.questions().stream().mapToInt(q -> q.askedAs().size()).sum();
    assertThat(links).isGreaterThan(LIBRARY.exercises().size() + wordings);
  }

  /** No line of the page ends with the word alone. */
  @ParameterizedTest
  @MethodSource("editions")
  void noPageReferenceIsBroken(Theme edition) {
    for (PageFacts page : booklet(edition).pages()) {
      assertThat(page.visibleRuns().map(r -> r.text().strip())).noneMatch(t -> t.endsWith("page"));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void anExerciseIsAnOpening(Theme edition) {
    assertThat(booklet(edition).text()).doesNotContain("part 1 of");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingStandsInTheMargins(Theme edition) {
    int margin = Lengths.mm(10);
    for (PageFacts page : booklet(edition).pages()) {
      assertThat(page.marks())
          .allSatisfy(m -> assertThat(m.extent().x()).isGreaterThanOrEqualTo(margin))
          .allSatisfy(m -> assertThat(m.extent().right()).isLessThan(page.size().width() - margin))
          .allSatisfy(
              m -> assertThat(m.extent().bottom()).isLessThan(page.size().height() - margin));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noPageIsNearlyEmpty(Theme edition) {
    for (PageFacts page : booklet(edition).pages()) {
      int lowest = Reading.lowest(page);
      assertThat(lowest).as("page %d", page.number()).isGreaterThan(page.size().height() * 2 / 5);
    }
  }

  /** A hand that shakes needs 10 mm each way. */
  @ParameterizedTest
  @MethodSource("editions")
  void theCellsOfTheWeekAreLargeEnoughForAHand(Theme edition) {
    Leafing booklet = new Leafing(booklet(edition));
    PageFacts page = booklet.facts().page(booklet.pageOf("My week"));
    List<Path> uprights = uprights(page).toList();
    assertThat(uprights).isNotEmpty();
    int least = Lengths.mm(edition.paper() == Paper.A5 ? 10 : 12);
    assertThat(uprights)
        .allSatisfy(p -> assertThat(p.extent().height()).isGreaterThan(Lengths.mm(10)));
    List<Integer> columns = uprights.stream().map(p -> p.extent().x()).distinct().sorted().toList();
    for (int i = 1; i < columns.size(); i++) {
      assertThat(columns.get(i) - columns.get(i - 1)).isGreaterThanOrEqualTo(least);
    }
  }

  public static Stream<Path> uprights(PageFacts page) {
    return page.paths().filter(p -> p.extent().height() > 10 * p.extent().width());
  }
}
