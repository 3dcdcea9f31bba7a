package org.handoutpress.handout.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoutpress.Shipped;
import org.handoutpress.content.Library;
import org.handoutpress.content.Sides;
import org.handoutpress.content.Week;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The weekly tracking sheet. */
class TrackerTest {
  private static final Library LIBRARY = Shipped.library();

  @ParameterizedTest
  @EnumSource(names = {"A4", "LETTER"})
  void isOneLandscapeSheetWithABack(Paper paper) {
    Facts facts = Printed.of(Printed.SHEET, paper, Tone.COLOUR).facts();
    assertThat(facts.pages()).hasSize(2);
    assertThat(facts.pages()).allMatch(page -> Close.to(page.size(), paper.landscape()));
  }

  @ParameterizedTest
  @EnumSource(names = {"A4", "LETTER"})
  void theBackSaysWhenToGetHelpAndHowMuchPainIsTooMuch(Paper paper) {
    Facts facts = Printed.of(Printed.SHEET, paper, Tone.COLOUR).facts();
    assertThat(facts.elements("H1").map(Element::text))
        .containsExactly("My week", "When to get help");
    assertThat(facts.elements("H2").filter(TrackerTest::onTheBack).map(Element::text))
        .containsExactly(
            "Call 999 now",
            "Call your doctor soon if you have",
            "Ask us first. Do not start yet if you had or may have",
            "Let us pick what suits you if you have",
            "Pain guide: how much is too much?",
            "How to use this sheet");
    assertThat(facts.elements("P").filter(TrackerTest::onTheBack).map(Element::text))
        .anyMatch(text -> text.contains("no expert has checked it yet"));
  }

  private static boolean onTheBack(Element element) {
    return element.page().getAsInt() == 2;
  }

  @Test
  void hasAPageForEveryFiveExercises() {
    assertThat(compose("all", Optional.empty()).pages()).hasSize(2 + 1);
  }

  @Test
  void everyDayAndEveryRowIsHeaded() {
    Facts facts = Printed.of(Printed.SHEET).facts();
    Week week = LIBRARY.guide().week();
    List<Element> headers = facts.elements("TH").filter(th -> !onTheBack(th)).toList();
    assertThat(headers.subList(1, 8)).extracting(Element::text).isEqualTo(values(week));
    assertThat(headers.subList(0, 8))
        .allSatisfy(th -> assertThat(th.attributes().scope()).hasValue("Column"));
    assertThat(headers.subList(8, headers.size()))
        .allSatisfy(th -> assertThat(th.attributes().scope()).hasValue("Row"));
    assertThat(facts.elements("TR").filter(row -> !onTheBack(row)))
        .allSatisfy(row -> assertThat(row.children()).hasSize(8));
  }

  private static List<String> values(Week week) {
    return week.days().stream().map(Object::toString).toList();
  }

  @Test
  void asksForLeftAndRightOnlyWhereThereAreSides() {
    Facts facts = Printed.of(Printed.SHEET).facts();
    Week week = LIBRARY.guide().week();
    List<Element> rows = facts.elements("TR").toList();
    List<String> ids = Printed.programme(LIBRARY.clinic().trackingProgramme()).exercises();
    for (int i = 0; i < ids.size(); i++) {
      boolean sides = LIBRARY.exercise(ids.get(i)).orElseThrow().dose().sides() != Sides.NONE;
      String monday = rows.get(i + 1).children().toList().get(1).text();
      assertThat(monday.equals(week.left() + " " + week.right())).as(ids.get(i)).isEqualTo(sides);
    }
  }

  @Test
  void printsTheFirstDayOfTheWeekIfItIsKnown() {
    Facts known = compose("gentle-start", Optional.of(LocalDate.of(2026, 11, 23)));
    assertThat(known.text()).contains("Start date  23 November 2026");
    assertThat(Printed.of(Printed.SHEET).facts().text()).doesNotContain("2026");
  }

  private static Facts compose(String programme, Optional<LocalDate> weekOf) {
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    return Printed.of(Tracker.compose(press, Printed.programme(programme), weekOf)).facts();
  }
}
