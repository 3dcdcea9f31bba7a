package org.handoutpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the English content that ships must say, and how long it may be. */
class ShippedContentTest {
  private static final Pattern NUMBER_OF_A_DOSE =
      Pattern.compile("\\d+ (seconds?|slow|breaths?|times|sets?|lifts?|repeats?)");

  private static Library library;

  @BeforeAll
  static void read() throws ProblemException {
    library = ContentReader.read(Path.of("content"), "en");
  }

  @TestFactory
  Stream<DynamicTest> eachExerciseFitsItsCard() {
    return library.exercises().stream()
        .map(e -> DynamicTest.dynamicTest(e.id(), () -> checkLengths(e)));
  }

  private static void checkLengths(Exercise e) {
    assertThat(e.why().value()).hasSizeLessThanOrEqualTo(60);
    assertThat(e.allSteps()).hasSizeBetween(3, 6);
    assertThat(e.allSteps()).allSatisfy(s -> assertThat(s.value()).hasSizeLessThanOrEqualTo(62));
    assertThat(List.of(e.feel(), e.notFeel(), e.easier().words(), e.harder().words()))
        .allSatisfy(t -> assertThat(t.value()).hasSizeLessThanOrEqualTo(62));
    assertThat(e.panels().get(0).step()).isEqualTo(1);
    assertThat(e.cautions()).isNotEmpty();
    assertThat(e.origins()).isNotEmpty();
  }

  /** A plan may change the dose: a step that says a number of it must take it from there. */
  @TestFactory
  Stream<DynamicTest> noStepSaysANumberOfTheDose() {
    return library.exercises().stream()
        .map(e -> DynamicTest.dynamicTest(e.id(), () -> checkNumbers(e)));
  }

  private static void checkNumbers(Exercise e) {
    assertThat(told(e))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.value()).doesNotContainPattern(NUMBER_OF_A_DOSE));
    assertThat(e.allSteps().stream().anyMatch(s -> s.value().contains("{hold}")))
        .isEqualTo(!e.id().equals("cat-cow"));
  }

  private static List<Text> told(Exercise e) {
    List<Text> told = new ArrayList<>(e.allSteps());
    told.add(e.easier().words());
    told.add(e.harder().words());
    e.pictures().forEach(p -> told.add(p.alternative()));
    e.oneSide().ifPresent(one -> told.addAll(one.steps()));
    return told;
  }

  @Test
  void everyExerciseWithSidesSaysHowOneIsDone() {
    for (Exercise e : library.exercises()) {
      assertThat(e.oneSide().isPresent()).as(e.id()).isEqualTo(e.dose().sides() != Sides.NONE);
      e.oneSide()
          .ifPresent(
              one ->
                  assertThat(one.steps())
                      .noneMatch(s -> s.value().matches("(?i).*(change|each|other side).*")));
    }
  }

  @Test
  void theNineExercisesStandInOrder() {
    assertThat(library.exercises())
        .extracting(Exercise::id)
        .containsExactly(
            "knee-to-chest",
            "cat-cow",
            "glute-bridge",
            "childs-pose",
            "standing-forward-bend",
            "seated-forward-fold",
            "thread-the-needle",
            "cobra",
            "supine-twist");
    assertThat(library.programme("all").orElseThrow().exercises()).hasSize(9);
    assertThat(library.programme("gentle-start").orElseThrow().exercises())
        .containsExactly("knee-to-chest", "cat-cow", "glute-bridge", "childs-pose", "supine-twist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What would happen if you decompressed your spine daily?",
        "Which muscles are controlled by the L5 L4 lumbar region?",
        "What drawbacks does spinal decompression have?",
        "What would happen if I decompressed my spine daily?",
        "How can I determine whether spinal decompression is necessary?",
        "Which vitamin is beneficial for spinal stenosis?",
        "What is the recommended frequency of spinal decompression?",
        "What is the duration required for the complete decompression of the spine?",
        "What adverse consequences might spinal decompression cause?",
        "For whom should spinal decompression be avoided?",
        "Which position is ideal for decompressing your spine while you sleep?",
        "Can you decompress your spine daily?",
        "Is it possible to decompress your spine every day?",
        "How can my spine be naturally decompressed?"
      })
  void eachWordingOfTheArticleLeadsToOneAnswer(String wording) {
    assertThat(library.questions())
        .filteredOn(q -> q.askedAs().stream().anyMatch(t -> t.value().equals(wording)))
        .singleElement()
        .satisfies(q -> assertThat(q.origins()).anyMatch(o -> o.article().contains(wording)));
  }

  @Test
  void theNearDuplicatesShareAnAnswer() {
    assertThat(library.questions())
        .filteredOn(q -> q.askedAs().size() > 1)
        .extracting(Question::id)
        .containsExactly("every-day", "what-happens");
  }

  @Test
  void answersAreShort() {
    assertThat(library.questions())
        .allSatisfy(
            q ->
                assertThat(words(q.answer())).as(q.id()).hasSizeLessThanOrEqualTo(60).isNotEmpty());
  }

  private static List<String> words(List<Text> paragraphs) {
    return paragraphs.stream().flatMap(p -> Stream.of(p.value().split(" "))).toList();
  }

  /** Each fault of the article, by the file it was resolved in and a word of what it says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title|7 exercises",
        "Exercises: Knee-to-Chest Stretch|right leg is stretched out",
        "Exercises: Cobra Pose|elbows straight",
        "FAQs: Is it possible|again",
        "FAQs: What would happen if I decompressed|again",
        "FAQs: What drawbacks|surgery",
        "FAQs: What is the recommended frequency|appointments",
        "FAQs: What is the duration|weeks",
        "FAQs: Which muscles|thigh and knee"
      })
  void eachKnownFaultIsResolvedAndRecorded(String fault) {
    List<String> parts = List.of(fault.split("\\|", 2));
    assertThat(origins())
        .filteredOn(o -> o.article().startsWith(parts.get(0)) && o.says().contains(parts.get(1)))
        .isNotEmpty()
        .allSatisfy(o -> assertThat(o.insteadWeSay()).isPresent());
  }

  private static List<Origin> origins() {
    List<Origin> origins = new ArrayList<>(library.guide().origins());
    library.exercises().forEach(e -> origins.addAll(e.origins()));
    library.questions().forEach(q -> origins.addAll(q.origins()));
    return origins;
  }

  @Test
  void kneeToChestLeavesTheOtherFootDown() {
    Exercise exercise = library.exercise("knee-to-chest").orElseThrow();
    assertThat(exercise.steps().get(0).value()).contains("Other foot flat");
  }

  @Test
  void theFiveReferencesOfTheArticleAreThere() {
    assertThat(library.references())
        .extracting(r -> r.url().getHost() + " " + r.issued())
        .contains(
            "www.yorkvillesportsmed.com 2024-09-18",
            "www.healthline.com 2025-08-01",
            "my.clevelandclinic.org 2026-01-26",
            "backintelligence.com 2023-07-03",
            "manflowyoga.com 2024-07-08");
  }

  @Test
  void nobodyHasReviewedItYet() {
    assertThat(library.review().reading()).isEmpty();
    assertThat(library.review().version()).isEqualTo("1.0");
    assertThat(library.clinic().example()).isTrue();
    assertThat(library.language()).isEqualTo("en-GB");
  }
}
