package org.handoutpress.handout.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.content.Exercise;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Scale;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The posters for the wall and for the fridge. */
class PosterTest {
  private record Kind(PosterFormat format, Theme theme) {
    Printed printed() {
      return Printed.of(Poster.compose(Shipped.press(Shipped.library(), theme), format));
    }
  }

  static Stream<Kind> everyKind() {
    Stream<Theme> usual =
        Stream.of(Paper.A4, Paper.LETTER)
            .flatMap(p -> Arrays.stream(Tone.values()).map(t -> Theme.of(p, t)));
    return Stream.concat(usual, Editions.all()).flatMap(PosterTest::kinds);
  }

  private static Stream<Kind> kinds(Theme theme) {
    return Arrays.stream(PosterFormat.values())
        .filter(f -> f.isIn(theme))
        .map(f -> new Kind(f, theme));
  }

  static Stream<Kind> kindsForVeraPdf() {
    return everyKind().filter(k -> k.theme().paper() == Paper.A4);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isOnePageInWhichNothingIsFoundWrong(Kind kind) throws Exception {
    Printed printed = kind.printed();
    boolean wall = kind.format() == PosterFormat.WALL;
    Expectation expected =
        Expectation.print()
            .withTags(printed.composition().tags())
            .withSmallestType(Lengths.pt(wall ? 18 : 12))
            .withMostBytes(200_000);
    Expectation toned = kind.theme().tone() == Tone.COLOUR ? expected : expected.inGrey();
    assertThat(Verifier.verify(printed.pdf(), toned).findings()).isEmpty();
    assertThat(printed.facts().pages()).hasSize(1);
    assertThat(Close.to(printed.facts().page(1).size(), kind.format().on(kind.theme().paper())))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("kindsForVeraPdf")
  void veraPdfFindsPdfUa1AndPdfA2a(Kind kind) throws Exception {
    for (String standard : List.of("ua1", "2a")) {
      assertThat(VeraPdf.failures(kind.printed().pdf(), standard)).as(standard).isEmpty();
    }
  }

  @Test
  void isReadExerciseByExercise() {
    Facts facts = usual(PosterFormat.WALL).facts();
    List<String> read = new ArrayList<>();
    facts.elements().stream()
        .filter(e -> e.role().matches("H2|Figure"))
        .map(PosterTest::read)
        .forEach(read::add);
    assertThat(read).startsWith("Logo of Harbour Street Physiotherapy", "1 Knee-to-chest");
    for (Exercise exercise : Shipped.library().exercises()) {
      int at = read.indexOf(exercise.number() + " " + exercise.shortName().value());
      List<String> own =
          exercise.panels().stream().map(p -> p.picture().alternative().value()).toList();
      assertThat(at).as(exercise.id()).isPositive();
      assertThat(own).contains(read.get(at + 1));
    }
  }

  private static String read(Element element) {
    return element.role().equals("Figure")
        ? element.attributes().alternative().orElse("")
        : element.text();
  }

  @Test
  void tellsTheDoseOfEachExerciseAndWhomToAsk() {
    String wall = usual(PosterFormat.WALL).facts().text().replace('\u00A0', ' ');
    assertThat(wall)
        .containsSubsequence(
            "Ask your physiotherapist",
            "3 times each leg.",
            "Hold 30 seconds.",
            "Once a day.",
            "Cat-cow",
            "10 times.",
            "1 slow breath each time.",
            "Stop and call 999");
    String fridge = usual(PosterFormat.FRIDGE).facts().text().replace('\u00A0', ' ');
    assertThat(fridge.replaceAll("\\s+", " "))
        .containsSubsequence("has ticked", "Do it 3 times on each leg.", "Rest 10 seconds.");
  }

  /** The short name only where the other takes more lines. */
  @Test
  void namesTakeOneLineWhereTheyCan() {
    assertThat(usual(PosterFormat.FRIDGE).facts().text())
        .contains("Cat-cow stretch", "Knee-to-chest")
        .doesNotContain("Knee-to-chest stretch");
  }

  /** The columns of the box are as wide as their words need. */
  @Test
  void noWordOfTheStopBoxStandsAlone() {
    assertThat(usual(PosterFormat.FRIDGE).facts().page(1).visibleRuns())
        .noneMatch(run -> run.text().startsWith("or poo"));
  }

  /** ASR A1.3, table 3: capitals of 8 mm at 2 m. A capital is 0.66 of the size. */
  @Test
  void namesCanBeReadFromTwoMetresAndDosesFromOne() {
    double capital = 0.66 / Lengths.mm(1);
    assertThat(Scale.WALL.display() * capital).isGreaterThanOrEqualTo(8);
    assertThat(Scale.WALL.body() * capital).isGreaterThanOrEqualTo(4);
  }

  @Test
  void goesOnOnASecondPageAfterNine() {
    List<Exercise> ten = new ArrayList<>(Shipped.library().exercises());
    ten.add(ten.get(0));
    assertThat(Poster.shared(ten)).extracting(List::size).containsExactly(9, 1);
  }

  @Test
  void isNotMadeWhereItsTypeWouldBeTooSmall() {
    assertThat(PosterFormat.FRIDGE.isIn(Editions.LARGE)).isFalse();
    assertThat(PosterFormat.WALL.isIn(Editions.LOW_VISION)).isTrue();
    assertThat(PosterFormat.values()).noneMatch(f -> f.isIn(Editions.SMALL_PAPER));
  }

  private static Printed usual(PosterFormat format) {
    return new Kind(format, Theme.of(Paper.A4, Tone.COLOUR)).printed();
  }
}
