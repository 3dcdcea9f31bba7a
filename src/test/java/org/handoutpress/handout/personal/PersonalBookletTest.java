package org.handoutpress.handout.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.handout.Leafing;
import org.handoutpress.handout.Prescribing;
import org.handoutpress.handout.Printed;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Link;
import org.handoutpress.verify.facts.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booklet of one patient, read back from its bytes. */
class PersonalBookletTest {
  private static final Pattern ON_PAGE = Pattern.compile("page (\\d+)");

  private static final Leafing TWO = leaf(Prescribing.TWO);
  private static final Leafing NINE = leaf(Prescribing.NINE);

  private static Leafing leaf(String plan) {
    return new Leafing(Prescribing.booklet(plan).facts());
  }

  @Test
  void theCoverSaysForWhomAndWhen() {
    assertThat(TWO.page(1))
        .contains("For Rosa Winterbourne")
        .contains("Your number P-0101")
        .contains("Start date 25 November 2026")
        .contains("Your therapist Jonas Berg, physiotherapist")
        .contains("Next visit Monday 14 December 2026, 10:30")
        .contains("Harbour Street Physiotherapy");
    assertThat(NINE.page(1)).doesNotContain("Next visit");
    assertThat(leaf(Prescribing.GREEK).page(1)).contains("Made on 22 November 2026");
  }

  @Test
  void thePartsComeInTheOrderInWhichTheyAreNeeded() {
    assertThat(TWO.headings())
        .containsExactly(
            "Back exercises for home",
            "When to get help",
            "How to use this booklet",
            "My plan",
            "About these exercises",
            "1 Knee-to-chest stretch",
            "2 Cat-cow stretch",
            "When to do more or less",
            "If your back gets worse",
            "Your questions",
            "Where this comes from",
            "Week 1 of 2",
            "Week 2 of 2",
            "For my next visit",
            "What helps me",
            "My notes",
            "Contact us");
  }

  @Test
  void thePlanStandsOnOnePageWithAimDosesAndNote() {
    assertThat(TWO.under("My plan"))
        .containsSubsequence(
            "Do these in this order. Do only these. For 2 weeks.",
            "What I want to do: Work in the garden for an hour without a sore back.",
            "1 Knee-to-chest stretch",
            "Do 2 sets of 3 on the left leg only. Hold 20 seconds. Rest 15 seconds.",
            "Twice a day, 5 days a week.",
            "page 6",
            "2 Cat-cow stretch",
            "Do it 10 times. Take 3 seconds to go in. Hold 1 second. Take 3 seconds to come back.",
            "Twice a day, every day.",
            "page 8",
            "A note for me A heat pack before the exercises is fine.");
    assertThat(NINE.under("My plan"))
        .containsSubsequence(
            "1 Knee-to-chest stretch. Do it 3 times on each leg. Hold 30 seconds.",
            "9 Twist lying down. Do it 2 times on each side. Hold 5 breaths.",
            "A note for me Do the first three every day");
  }

  @Test
  void aLongNoteHasAPageOfItsOwnAfterThePlan() {
    String note = "Breathe. ".repeat(60).strip();
    Leafing booklet =
        new Leafing(Prescribing.of("\"programme\": \"all\", \"note\": \"" + note + "\"").facts());
    assertThat(booklet.pageOf("A note for me")).isEqualTo(booklet.pageOf("My plan") + 1);
    assertThat(booklet.under("A note for me")).contains(note);
    assertThat(booklet.pageOf("1 Knee-to-chest stretch")).isEven();
  }

  @Test
  void onlyWhatIsPrescribedStandsThere() {
    assertThat(TWO.all())
        .doesNotContain("Cobra", "Bridge", "Child’s pose", "Thread the needle", "circle the")
        .doesNotContain("surgery to free a nerve", "vitamin B12", "machine");
  }

  @Test
  void oneSideIsToldAsOneSide() {
    assertThat(TWO.under("1 Knee-to-chest stretch"))
        .contains("Lift your left knee.", "Hold 20 seconds, hips down.", "3 times left leg only")
        .doesNotContain("Change legs", "30 seconds");
    assertThat(leaf(Prescribing.GREEK).under("2 Twist lying down"))
        .contains("Let both knees sink slowly to your right.", "Turn your head to your left.")
        .doesNotContain("change sides");
  }

  @Test
  void theHoldOfThePlanStandsInTheSteps() {
    Leafing greek = leaf(Prescribing.GREEK);
    assertThat(greek.under("1 Cobra"))
        .contains("Hold 8 seconds, hips down, elbows bent.")
        .doesNotContain("Hold 5");
    assertThat(greek.under("3 Thread the needle")).contains("Hold for 4 slow breaths.");
  }

  @Test
  void aHarderWayThatIsNoMoreThanPrescribedIsNotPrinted() {
    Leafing greek = leaf(Prescribing.GREEK);
    assertThat(greek.page(greek.pageOf("1 Cobra") + 1)).contains("Harder Build up to 10 lifts.");
    assertThat(greek.page(greek.pageOf("5 Child’s pose") + 1))
        .contains("Easier")
        .doesNotContain("Harder");
  }

  @Test
  void theClinicianNotesStandBesideTheirExercise() {
    assertThat(TWO.page(TWO.pageOf("1 Knee-to-chest stretch") + 1))
        .contains("Notes for you Rest your right foot on a cushion.");
  }

  @Test
  void anAcceptedCautionIsPrintedWithTheNameOfWhoAccepted() {
    String accepted = "Dr Ines Falk knows about this and agreed to this exercise.";
    assertThat(NINE.under("1 Knee-to-chest stretch"))
        .contains("Take care: weak bones (osteoporosis). " + accepted);
    assertThat(NINE.under("4 Child’s pose"))
        .contains("Take care: weak bones (osteoporosis); the eye disease glaucoma. " + accepted);
    assertThat(NINE.under("8 Cobra")).doesNotContain("Take care");
    assertThat(TWO.all()).doesNotContain("Take care:");
  }

  @Test
  void questionsAreThoseThatMatterToThePlan() {
    assertThat(NINE.all()).contains("Who should not do these exercises?");
    assertThat(TWO.all())
        .contains("Can I do these exercises every day?")
        .doesNotContain("Who should not do these exercises?");
    String stenosis =
        "\"exercises\": [{\"id\": \"glute-bridge\"}], \"conditions\": [\"spinal-stenosis\"]";
    assertThat(new Leafing(Prescribing.of(stenosis).facts()).all()).contains("vitamin B12");
  }

  @ParameterizedTest
  @ValueSource(strings = {Prescribing.TWO, Prescribing.NINE, Prescribing.GREEK})
  void sheetsAreWholeAndPageNumbersAreRight(String plan) {
    Facts facts = Prescribing.booklet(plan).facts();
    assertThat(facts.pages().size() % 4).isZero();
    List<Integer> exercises =
        facts
            .elements("H1")
            .filter(h -> h.text().strip().matches("\\d .*"))
            .map(h -> h.page().orElseThrow())
            .toList();
    assertThat(exercises).isNotEmpty().allMatch(page -> page % 2 == 0);
    assertThat(assertLinksLeadWhereTheySay(facts)).isGreaterThan(exercises.size());
  }

  private static int assertLinksLeadWhereTheySay(Facts facts) {
    int count = 0;
    for (Link link : facts.links()) {
      Matcher page = ON_PAGE.matcher(facts.element(link.element()).orElseThrow().text());
      if (page.matches()) {
        assertThat(link.target()).hasValue(page.group());
        count++;
      }
    }
    return count;
  }

  @Test
  void theSameExerciseOnEachSideIsThereTwice() {
    String both =
        "\"exercises\": [{\"id\": \"knee-to-chest\", \"side\": \"left\"},"
            + " {\"id\": \"knee-to-chest\", \"side\": \"right\", \"hold\": \"10s\"}]";
    Leafing booklet = new Leafing(Prescribing.of(both).facts());
    assertThat(booklet.under("1 Knee-to-chest stretch")).contains("your left knee", "30 seconds");
    assertThat(booklet.under("2 Knee-to-chest stretch")).contains("your right knee", "10 seconds");
    assertThat(booklet.under("My plan")).contains("page 6", "page 8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ω", "W", "W ", "Щ", "i"})
  void aNameOfAnyLengthStaysOnThePage(String part) {
    String name = part.repeat(200).substring(0, 200).strip();
    Facts facts = Prescribing.of("\"programme\": \"all\", \"clinician\": \"" + name + "\"").facts();
    PageFacts cover = facts.page(1);
    assertThat(cover.visibleRuns())
        .allSatisfy(r -> assertThat(r.extent().right()).isLessThan(cover.size().width()))
        .allSatisfy(r -> assertThat(r.extent().bottom()).isLessThan(cover.size().height()));
    assertThat(new Leafing(facts).page(1).replace(" ", "")).contains(name.replace(" ", ""));
  }

  /** But for its number, and for the foot of the page. */
  @ParameterizedTest
  @ValueSource(strings = {"knee-to-chest", "cat-cow", "cobra", "supine-twist"})
  void anExerciseWithItsOwnDoseIsAsInTheWaitingRoom(String id) {
    Leafing own = new Leafing(Prescribing.of("\"exercises\": [{\"id\": \"" + id + "\"}]").facts());
    Leafing all = new Leafing(Printed.of(Printed.BOOKLET).facts());
    Exercise exercise = Shipped.library().exercise(id).orElseThrow();
    int here = own.pageOf("1 " + exercise.name());
    int there = all.pageOf(exercise.number() + " " + exercise.name());
    for (int page = 0; page < 2; page++) {
      assertThat(own.page(here + page).replaceFirst("^1 ", ""))
          .isEqualTo(all.page(there + page).replaceFirst("^" + exercise.number() + " ", ""));
    }
  }

  @Test
  void noPlaceholderIsLeft() {
    for (String plan : List.of(Prescribing.TWO, Prescribing.NINE, Prescribing.GREEK)) {
      assertThat(leaf(plan).all()).doesNotContainPattern("[{}\\u0000]");
    }
  }

  /** As many words as a plan may have, where there is least room for them. */
  @ParameterizedTest
  @ValueSource(strings = {"cat-cow", "standing-forward-bend", "thread-the-needle", "supine-twist"})
  void longNotesAndManyCautionsStandOnTheOpeningOfTheirExercise(String id) {
    String note = "Take it slowly today. ".repeat(13).strip();
    String plan =
        "\"exercises\": [{\"id\": \"%s\", \"sets\": 2, \"rest\": \"20s\", \"times\": 2, \"days\":"
            + " 5, \"note\": \"%s\"}], \"override\": \"Dr Ines Falk, consultant\", \"conditions\":"
            + " [\"osteoporosis\", \"glaucoma\", \"falls\", \"knee-trouble\", \"wrist-trouble\"]";
    Leafing booklet = new Leafing(Prescribing.of(plan.formatted(id, note)).facts());
    String name = Shipped.library().exercise(id).orElseThrow().name().value();
    int page = booklet.pageOf("1 " + name);
    assertThat(booklet.page(page))
        .contains("Take care:", "Dr Ines Falk, consultant knows", "Stop and call 999 now")
        .containsIgnoringCase("rest")
        .contains("5 days");
    assertThat(booklet.page(page + 1)).contains(note);
  }
}
