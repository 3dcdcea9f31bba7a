package org.handoutpress.handout.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Leafing;
import org.handoutpress.handout.Prescribing;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a patient's booklet to tick off. */
class WeeksTest {
  private static final Leafing TWO = new Leafing(Prescribing.booklet(Prescribing.TWO).facts());
  private static final Leafing NINE = new Leafing(Prescribing.booklet(Prescribing.NINE).facts());

  private static List<String> cells(Leafing booklet, String firstWords) {
    Element row = booklet.rows(firstWords).findFirst().orElseThrow();
    return row.children().map(c -> Leafing.words(c.text())).toList();
  }

  @Test
  void thereAreAsManyWeeksAsPrescribed() {
    assertThat(NINE.headings())
        .containsSequence(
            IntStream.rangeClosed(1, 8).mapToObj(n -> "Week " + n + " of 8").toList());
    assertThat(NINE.headings()).doesNotContain("Week 9 of 8", "My week");
    assertThat(new Leafing(Prescribing.of("\"programme\": \"all\"").facts()).headings())
        .containsOnlyOnce("My week");
  }

  @Test
  void aWeekBeginsOnTheDayOnWhichThePlanDoes() {
    assertThat(TWO.under("Week 1 of 2")).contains("25 November 2026 to 1 December 2026");
    assertThat(TWO.under("Week 2 of 2")).contains("2 December 2026 to 8 December 2026");
    assertThat(cells(TWO, "Exercise"))
        .containsExactly(
            "Exercise", "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 29", "Mon 30", "Tue 1");
  }

  @Test
  void aRowHasLeftAndRightOnlyIfBothArePrescribed() {
    assertThat(cells(TWO, "1 Knee-to-chest"))
        .first()
        .isEqualTo("1 Knee-to-chest 2 sets, 3 times left leg only, hold 20 seconds 1st 2nd");
    assertThat(cells(NINE, "1 Knee-to-chest"))
        .first()
        .isEqualTo("1 Knee-to-chest 3 times, hold 30 seconds left right");
    assertThat(cells(NINE, "3 Bridge")).first().isEqualTo("3 Bridge 10 times, hold 5 seconds");
    assertThat(cells(NINE, "3 Bridge")).hasSize(8);
  }

  @Test
  void bothSidesTwiceADayAreFourCells() {
    String plan = "\"exercises\": [{\"id\": \"supine-twist\", \"times\": 2}]";
    assertThat(cells(new Leafing(Prescribing.of(plan).facts()), "1 Lying twist"))
        .first()
        .asString()
        .endsWith("left 1st left 2nd right 1st right 2nd");
  }

  @Test
  void anExerciseHasNoRowAfterItsLastWeek() {
    Leafing greek = new Leafing(Prescribing.booklet(Prescribing.GREEK).facts());
    assertThat(greek.under("Week 2 of 4")).contains("1 Cobra", "2 Lying twist");
    assertThat(greek.under("Week 3 of 4")).contains("2 Lying twist").doesNotContain("Cobra");
  }

  @Test
  void aWeekOfTwoPagesIsAnOpening() {
    for (int week = 1; week <= 8; week++) {
      int page = NINE.pageOf("Week " + week + " of 8");
      assertThat(page).isEven();
      assertThat(NINE.page(page + 1)).startsWith("Week " + week + " of 8, continued");
    }
    assertThat(NINE.rows("9 Lying twist")).hasSize(8);
    assertThat(NINE.rows("Pain before")).hasSize(8);
  }

  /** Measured between the hairlines of the last column, on the fullest page. */
  @ParameterizedTest
  @EnumSource(names = {"A4", "LETTER"})
  void aCellIsLargeEnoughForAHand(Paper paper) {
    Leafing booklet =
        new Leafing(Prescribing.booklet(Prescribing.NINE, paper, Tone.COLOUR).facts());
    PageFacts page = booklet.facts().page(booklet.pageOf("Week 1 of 8"));
    List<Path> uprights =
        page.paths().filter(p -> p.extent().height() > 10 * p.extent().width()).toList();
    assertThat(uprights).isNotEmpty();
    assertThat(uprights)
        .allSatisfy(p -> assertThat(p.extent().height()).isGreaterThan(Lengths.mm(10)));
    List<Integer> columns = uprights.stream().map(p -> p.extent().x()).distinct().sorted().toList();
    assertThat(columns).hasSize(7);
    for (int i = 1; i < columns.size(); i++) {
      assertThat(columns.get(i) - columns.get(i - 1)).isGreaterThanOrEqualTo(Lengths.mm(12));
    }
  }
}
