package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan file says, and what it may not say. */
class PlanReaderTest {
  @TempDir private Path folder;

  @Test
  void readsEveryKey() throws ProblemException {
    Plan plan = PlanReader.read(Path.of("plans/example-plan.json"));
    assertThat(plan.id()).isEqualTo("P-0042");
    assertThat(plan.name().value()).isEqualTo("Rosa Winterbourne");
    assertThat(plan.name().place()).hasToString("plans/example-plan.json:4:11");
    assertThat(plan.formats()).containsExactly(Format.GREY);
    assertThat(plan.start()).hasValue(LocalDate.of(2026, 11, 23));
    assertThat(plan.weeks()).hasValue(6);
    assertThat(plan.nextVisit().orElseThrow().date()).isEqualTo("2026-12-14");
    assertThat(plan.nextVisit().orElseThrow().time().orElseThrow()).hasToString("10:30");
    assertThat(plan.conditions()).map(Text::value).containsExactly("knee-trouble");
    assertThat(plan.override().orElseThrow()).hasToString("Dr Ines Falk");
    assertThat(plan.clinician()).isPresent();
    assertThat(plan.aim()).isPresent();
    assertThat(plan.note()).isPresent();
  }

  @Test
  void readsEveryFactOfADose() throws ProblemException {
    List<Prescription> all = PlanReader.read(Path.of("plans/example-plan.json")).prescriptions();
    Amounts first = all.get(0).amounts();
    assertThat(all).map(p -> p.exercise().value()).startsWith("knee-to-chest", "cat-cow");
    assertThat(first.sets()).hasValue(2);
    assertThat(first.repeats()).hasValue(10);
    assertThat(first.hold()).hasValue(new Hold(30, Hold.Unit.SECONDS));
    assertThat(first.restSeconds()).hasValue(15);
    assertThat(first.timesADay()).hasValue(2);
    assertThat(first.daysAWeek()).hasValue(6);
    assertThat(all.get(0).side()).hasValue(Side.EACH);
    assertThat(all.get(0).note()).isPresent();
    assertThat(all.get(1).tempo()).hasValue(new Tempo(3, 1, 3));
    assertThat(all.get(2).amounts().hold()).hasValue(new Hold(5, Hold.Unit.BREATHS));
    assertThat(all.get(2).amounts().weeks()).hasValue(2);
  }

  @Test
  void stripsAndComposesTexts() throws IOException, ProblemException {
    Plan plan = Written.plan(folder, Written.PLAN.replace("Rosa", "  Zoe\u0308"));
    assertThat(plan.name().value()).isEqualTo("Zo\u00EB Winterbourne");
  }

  @Test
  void aBlankKeyIsAsIfLeftOut() throws IOException, ProblemException {
    Plan plan = Written.planWith(folder, "\"note\": \" \", \"start\": \"\", \"programme\": \"\"");
    assertThat(plan.note()).isEmpty();
    assertThat(plan.start()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PlanFaults.KEYS)
  void refusesAKey(String key, String what, String advice) throws IOException {
    assertThat(Written.problems(folder, Written.with(key)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.what()).contains(what);
              assertThat(p.advice()).contains(advice);
              assertThat(p.place().line()).isEqualTo(2);
              assertThat(p.place().column()).isGreaterThan(3);
              assertThat(p.excerpt()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PlanFaults.DOSES)
  void refusesAFactOfADose(String key, String what, String advice) throws IOException {
    assertThat(Written.problems(folder, Written.PLAN.replace("\"sets\": 2", key)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.what()).contains(what);
              assertThat(p.advice()).contains(advice);
              assertThat(p.place().line()).isEqualTo(5);
              assertThat(p.place().pointer()).startsWith("/exercises/0");
            });
  }

  @Test
  void needsAnIdANameAndExercises() throws IOException {
    assertThat(Written.problems(folder, "{}"))
        .map(Problem::what)
        .containsExactly(
            "\"id\" is missing or empty.",
            "\"name\" is missing or empty.",
            "There are neither \"exercises\" nor a \"programme\".");
  }

  @Test
  void aNameOfSpacesIsNone() throws IOException {
    assertThat(Written.problems(folder, Written.PLAN.replace("Rosa Winterbourne", "  ")))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("\"name\" is missing or empty.");
  }

  @Test
  void refusesExercisesBesideAProgramme() throws IOException {
    assertThat(Written.problems(folder, Written.with("\"programme\": \"all\"")))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("There are both \"exercises\" and a \"programme\".");
  }

  @Test
  void refusesAnExerciseTwiceUnlessOnEachSide() throws IOException, ProblemException {
    String one = "{\"id\": \"knee-to-chest\", \"sets\": 2}";
    String both = Written.PLAN.replace(one, one + ", " + one);
    assertThat(Written.problems(folder, both))
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.DUPLICATE_ID);
    String sides =
        Written.PLAN.replace(
            one,
            one.replace("}", ", \"side\": \"left\"}")
                + ", "
                + one.replace("}", ", \"side\": \"right\"}"));
    assertThat(Written.plan(folder, sides).prescriptions()).hasSize(2);
  }

  @Test
  void listsManyFaultsAtOnceButTwentyAtMost() throws IOException {
    String wrong = "{\"id\": \"cobra\", \"sets\": 0},".repeat(30);
    String json = Written.PLAN.replace("{\"id\": \"knee", wrong + "{\"id\": \"knee");
    assertThat(Written.problems(folder, json)).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PlanFaults.FILES)
  void refusesAFile(String json, Code code) throws IOException {
    assertThat(Written.problems(folder, json))
        .first()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().line()).isEqualTo(1);
              assertThat(p.excerpt()).isEmpty();
            });
  }

  @Test
  void aFileThatIsNotThereIsAProblem() throws IOException {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> PlanReader.read(folder.resolve("none.json"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not there");
  }

  @Test
  void neitherPlanNorPasswordPrintsWhatItHolds() throws IOException, ProblemException {
    Plan plan = Written.planWith(folder, "\"password\": \"Winterbourne9\"");
    assertThat(plan).hasToString("Plan[p1]");
    assertThat(plan.password().orElseThrow()).hasToString("Password[hidden]");
    assertThat(plan.password().orElseThrow().value()).isEqualTo("Winterbourne9");
  }

  @Test
  void anEmailIsKeptAsWritten() throws IOException, ProblemException {
    Plan plan = Written.planWith(folder, "\"email\": \"a@b.example\\r\\nBcc: c\"");
    assertThat(plan.email().orElseThrow().value()).isEqualTo("a@b.example\r\nBcc: c");
  }
}
