package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.plan.PlanReader;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the Spanish documents gets: all of it, in Spanish, as good as the English. */
class SpanishTest {
  private static final Library LIBRARY = Shipped.library("es");
  private static final Theme USUAL = Theme.of(Paper.A4, Tone.COLOUR);

  private record Kind(String document, Theme theme) {
    Printed printed() throws ProblemException {
      Press press = Shipped.press(LIBRARY, theme);
      if (!document.endsWith(".json")) {
        return Printed.of(Printed.composition(document, press));
      }
      Path plan = Path.of("src/test/resources/plans", document);
      Prescribed prescribed = Prescribed.of(PlanReader.read(plan), LIBRARY);
      return Printed.of(PersonalBooklet.compose(press, prescribed));
    }
  }

  static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    List<String> documents =
        List.of(Printed.CARDS, Printed.BOOKLET, Printed.SHEET, Printed.FORM, "nine-exercises.json");
    documents.forEach(d -> kinds.add(new Kind(d, USUAL)));
    kinds.add(new Kind(Printed.CARDS, Editions.LOW_VISION));
    kinds.add(new Kind(Printed.BOOKLET, Theme.of(Paper.LETTER, Tone.COLOUR)));
    return kinds;
  }

  static Stream<String> exercises() {
    return LIBRARY.exercises().stream().map(Exercise::id);
  }

  static List<ContentTexts.Part> parts() throws ProblemException {
    Facts booklet = new Kind(Printed.BOOKLET, USUAL).printed().facts();
    return new ContentTexts(LIBRARY, PagesOf.anchors(LIBRARY, booklet)).booklet();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void veraPdfAndTheReadBackFindNothing(Kind kind) throws Exception {
    Printed printed = kind.printed();
    Expectation expected = Expectation.print().withTags(printed.composition().tags());
    assertThat(Verifier.verify(printed.pdf(), expected).findings()).isEmpty();
    assertThat(printed.facts().metadata().language()).isEqualTo("es");
    assertThat(VeraPdf.failures(printed.pdf(), "ua1")).as("PDF/UA-1").isEmpty();
    assertThat(VeraPdf.failures(printed.pdf(), "2a")).as("PDF/A-2a").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aCardSaysAllOfItsExercise(String id) throws ProblemException {
    Exercise exercise = LIBRARY.exercise(id).orElseThrow();
    ReadBackTest.assertReadInOrder(
        new Kind(id, USUAL).printed().facts(), new ContentTexts(LIBRARY, Map.of()).card(exercise));
  }

  @Test
  void theBookletSaysAllOfTheGuide() throws ProblemException {
    Facts booklet = new Kind(Printed.BOOKLET, USUAL).printed().facts();
    parts().forEach(part -> ReadBackTest.assertReadInOrder(booklet, part.texts()));
  }

  @Test
  void theOneSideHasTheFormThatItsNounAsksFor() {
    String keys =
        "\"language\": \"es\", \"exercises\": [{\"id\": \"thread-the-needle\", \"side\":"
            + " \"left\"}]";
    String text = Prescribing.in(LIBRARY, keys).facts().text();
    assertThat(text.replace('\u00A0', ' ')).contains("el brazo izquierdo", "Gire a la derecha");
  }

  @Test
  void aDateIsWrittenAsInSpanish() {
    assertThat(LIBRARY.conventions().date(Shipped.DATE)).isEqualTo("22 de noviembre de 2026");
  }

  @Test
  void titlesOfWorksAreReadOutInTheirOwnLanguage() throws ProblemException {
    assertThat(new Kind(Printed.BOOKLET, USUAL).printed().facts().elements())
        .filteredOn(e -> e.attributes().language().equals(java.util.Optional.of("en")))
        .hasSize(LIBRARY.references().size());
  }
}
