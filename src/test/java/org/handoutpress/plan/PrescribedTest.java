package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Library;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed for a plan, and what is refused. */
class PrescribedTest {
  private static Library library;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws ProblemException {
    library = ContentReader.read(Path.of("content"), "en");
  }

  /** The one row of a roster with these exercises and further cells. */
  private Plan plan(String exercises, String conditions, String override)
      throws IOException, ProblemException {
    String text =
        "id,name,exercises,conditions,override,weeks\na,Rosa,\"%s\",%s,%s,6\n"
            .formatted(exercises, conditions, override);
    return Written.rows(Written.file(folder, "roster.csv", text)).get(0).plan().orElseThrow();
  }

  private Prescribed prescribed(String exercises) throws IOException, ProblemException {
    return Prescribed.of(plan(exercises, "", ""), library);
  }

  private static List<Problem> problems(Plan plan) {
    return catchThrowableOfType(ProblemException.class, () -> Prescribed.of(plan, library))
        .problems();
  }

  @Test
  void keepsTheOrderOfThePlan() throws IOException, ProblemException {
    assertThat(prescribed("cobra;knee-to-chest;cat-cow").exercises())
        .map(e -> e.exercise().id())
        .containsExactly("cobra", "knee-to-chest", "cat-cow");
  }

  @Test
  void leavesTheDoseOfTheExerciseAsItIs() throws IOException, ProblemException {
    Dose own = library.exercise("cobra").orElseThrow().dose();
    Dose dose = prescribed("cobra").exercises().get(0).dose();
    assertThat(dose.weeks()).hasValue(6);
    assertThat(dose).usingRecursiveComparison().ignoringFields("weeks").isEqualTo(own);
  }

  @Test
  void thePlanComesBeforeTheExercise() throws IOException, ProblemException {
    Dose dose =
        prescribed("cobra:sets=3,repeats=7,hold=9s,rest=11s,times=2,days=4,weeks=3")
            .exercises()
            .get(0)
            .dose();
    assertThat(dose.sets()).isEqualTo(3);
    assertThat(dose.repeats()).hasValue(7);
    assertThat(dose.holdSeconds()).hasValue(9);
    assertThat(dose.restSeconds()).hasValue(11);
    assertThat(dose.timesADay()).isEqualTo(2);
    assertThat(dose.daysAWeek()).isEqualTo(4);
    assertThat(dose.weeks()).hasValue(3);
  }

  @Test
  void aHoldInBreathsTakesThePlaceOfOneInSeconds() throws IOException, ProblemException {
    Dose dose = prescribed("cobra:hold=4b").exercises().get(0).dose();
    assertThat(dose.holdBreaths()).hasValue(4);
    assertThat(dose.holdSeconds()).isEmpty();
  }

  @Test
  void sidesAreThoseOfThePlanOrEach() throws IOException, ProblemException {
    assertThat(prescribed("supine-twist;knee-to-chest:side=left;cobra").exercises())
        .map(e -> e.side().map(Side::key).orElse("none"))
        .containsExactly("each", "left", "none");
  }

  @Test
  void refusesASideOfAnExerciseWithoutSides() throws IOException, ProblemException {
    assertThat(problems(plan("cobra:side=left", "", "")))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("The exercise \"cobra\" has no sides.");
  }

  @Test
  void aTempoSaysHowLongToHoldUnlessAHoldDoes() throws IOException, ProblemException {
    Dose still = prescribed("cat-cow:tempo=3-2-3").exercises().get(0).dose();
    assertThat(still.holdSeconds()).hasValue(2);
    assertThat(still.holdBreaths()).isEmpty();
    Dose moving = prescribed("cat-cow:tempo=3-0-3").exercises().get(0).dose();
    assertThat(moving.holdSeconds()).isEmpty();
    assertThat(moving.holdBreaths()).isEmpty();
    Dose held = prescribed("cobra:tempo=3-0-3,hold=9s").exercises().get(0).dose();
    assertThat(held.holdSeconds()).hasValue(9);
  }

  @ParameterizedTest
  @CsvSource({
    "'cobra:tempo=3-1-3,hold=9s', How long to hold is said in two ways",
    "cobra:tempo=3-0-3, The steps of \"cobra\" say to hold"
  })
  void refusesATempoThatContradictsTheHold(String exercises, String what)
      throws IOException, ProblemException {
    assertThat(problems(plan(exercises, "", "")))
        .singleElement()
        .satisfies(p -> assertThat(p.what()).startsWith(what))
        .satisfies(p -> assertThat(p.code()).isEqualTo(Code.BAD_VALUE));
  }

  @Test
  void aProgrammeStandsForItsExercises() throws IOException, ProblemException {
    Plan plan =
        Written.plan(folder, "{\"id\": \"a\", \"name\": \"b\", \"programme\": \"lying-down\"}");
    Prescribed prescribed = Prescribed.of(plan, library);
    assertThat(prescribed.exercises())
        .map(e -> e.exercise().id())
        .containsExactly("knee-to-chest", "glute-bridge", "cobra", "supine-twist");
    assertThat(prescribed.exercises())
        .allSatisfy(e -> assertThat(e.dose()).isEqualTo(e.exercise().dose()));
  }

  @Test
  void theLookIsThePlansOrTheProgrammes() throws IOException, ProblemException {
    String json = "{\"id\": \"a\", \"name\": \"b\", \"programme\": \"all\"}";
    Programme own = library.programme("all").orElseThrow();
    Programme looked =
        new Programme(
            "all", own.name(), own.exercises(), Optional.of(new Text("warm", own.name().place())));
    Library other =
        new Library(
            library.conventions(),
            library.clinic(),
            library.review(),
            library.exercises(),
            library.questions(),
            library.guide(),
            library.phrases(),
            library.references(),
            List.of(looked),
            library.cautions(),
            library.letter());
    assertThat(Prescribed.of(Written.plan(folder, json), other).look().orElseThrow())
        .hasToString("warm");
    String plan = json.replace("\"all\"", "\"all\", \"look\": \"calm\"");
    assertThat(Prescribed.of(Written.plan(folder, plan), other).look().orElseThrow())
        .hasToString("calm");
    assertThat(prescribed("cobra").look()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cobre, , There is no such exercise in the content., Did you mean \"cobra\"?",
    "cobra, glaucom, There is no such condition in the content., Did you mean \"glaucoma\"?"
  })
  void namesTheNearest(String exercise, String condition, String what, String advice)
      throws IOException, ProblemException {
    String tags = condition == null ? "" : condition;
    assertThat(problems(plan(exercise, tags, "")))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Code.UNKNOWN_ID);
              assertThat(p.what()).isEqualTo(what);
              assertThat(p.advice()).isEqualTo(advice);
              assertThat(p.place().line()).isEqualTo(2);
            });
  }

  @Test
  void namesTheNearestProgramme() throws IOException, ProblemException {
    Plan plan = Written.plan(folder, "{\"id\": \"a\", \"name\": \"b\", \"programme\": \"lying\"}");
    assertThat(problems(plan))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("There is no such programme in the content.");
  }

  @Test
  void refusesEveryConflictAndSaysWhichAndWhy() throws IOException, ProblemException {
    List<Problem> problems =
        problems(plan("cobra;supine-twist;glute-bridge", "spinal-stenosis osteoporosis", ""));
    assertThat(problems).map(Problem::code).containsOnly(Code.CAUTION);
    assertThat(problems)
        .map(Problem::what)
        .containsExactly(
            "The exercise \"cobra\" asks for care with the condition \"spinal-stenosis\", because"
                + " of: bending-back.",
            "The exercise \"supine-twist\" asks for care with the condition \"osteoporosis\","
                + " because of: twisting.");
    assertThat(problems).allSatisfy(p -> assertThat(p.advice()).contains("\"override\""));
  }

  @Test
  void anOverrideAcceptsAndIsKept() throws IOException, ProblemException {
    Prescribed prescribed =
        Prescribed.of(plan("cobra;supine-twist", "spinal-stenosis", "Dr Ines Falk"), library);
    assertThat(prescribed.exercises()).hasSize(2);
    assertThat(prescribed.accepted())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.exercise().id()).isEqualTo("cobra");
              assertThat(a.caution().id()).isEqualTo("spinal-stenosis");
              assertThat(a.clinician()).hasToString("Dr Ines Falk");
            });
  }

  @Test
  void anOverrideDoesNotMakeAConditionKnown() throws IOException, ProblemException {
    assertThat(problems(plan("cobra", "stenosis-spinal", "Dr Ines Falk"))).hasSize(1);
  }

  @Test
  void oneExerciseOnEachSideIsOneConflict() throws IOException, ProblemException {
    String both = "supine-twist:side=left;supine-twist:side=right";
    assertThat(problems(plan(both, "osteoporosis", ""))).hasSize(1);
  }

  @Test
  void warnsOfMoreThanFive() throws IOException, ProblemException {
    String five = "knee-to-chest;cat-cow;glute-bridge;childs-pose;cobra";
    assertThat(prescribed(five).warnings()).isEmpty();
    assertThat(prescribed(five + ";supine-twist").warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.what()).startsWith("The plan has 6 exercises");
              assertThat(w.why()).contains("1999;79:270");
              assertThat(w.place().line()).isEqualTo(2);
            });
  }
}
