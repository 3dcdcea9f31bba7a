package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoutpress.Shipped;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Spanish in large type and on A5 paper: its words are longer than the English ones. */
class SpanishEditionsTest {
  private static final Library LIBRARY = Shipped.library("es");
  private static final Pattern PART = Pattern.compile("parte 1 de \\d");

  static List<Theme> largeType() {
    return Editions.inColour().stream().filter(t -> t.legibility().isLarge()).toList();
  }

  private static Facts facts(String document, Theme edition) throws ProblemException {
    return Printed.of(Printed.composition(document, Shipped.press(LIBRARY, edition))).facts();
  }

  /** Both sides twice a day, and labels that take two lines in the first column. */
  @ParameterizedTest
  @MethodSource("largeType")
  void aPatientsWeeksFit(Theme edition) {
    String keys =
        "\"language\": \"es\", \"exercises\": [{\"id\": \"knee-to-chest\", \"times\": 2},"
            + " {\"id\": \"cobra\"}]";
    Facts facts = Prescribing.of(LIBRARY, keys, edition).facts();
    assertThat(Leafing.words(facts.text()))
        .contains("Dolor antes", "Dolor después", "Dolor de pierna", "izq.", "der.");
    assertThat(facts.pages()).allSatisfy(SpanishEditionsTest::staysOnItsPage);
  }

  private static String words(PageFacts page) {
    return Leafing.words(page.visibleRuns().map(Run::text).collect(Collectors.joining(" ")));
  }

  private static void staysOnItsPage(PageFacts page) {
    assertThat(page.visibleRuns())
        .allSatisfy(r -> assertThat(r.extent().right()).isLessThan(page.size().width()))
        .allSatisfy(r -> assertThat(r.extent().bottom()).isLessThan(page.size().height()));
  }

  /** On low-vision Letter the steps of three leave no room for it. */
  @ParameterizedTest
  @CsvSource({
    "LARGE_PRINT, A4, 9",
    "LARGE_PRINT, LETTER, 9",
    "LOW_VISION, A4, 9",
    "LOW_VISION, LETTER, 6"
  })
  void theDoseStandsOnTheFirstPage(Legibility legibility, Paper paper, int least)
      throws ProblemException {
    Theme edition = Theme.of(paper, Tone.COLOUR).with(legibility);
    long first =
        facts(Printed.CARDS, edition).pages().stream()
            .filter(page -> page.number() % 2 == 1)
            .filter(page -> words(page).contains("al día, todos los días"))
            .count();
    assertThat(first).isGreaterThanOrEqualTo(least);
  }

  /** Two ask for care with so many conditions that these fill a page on low-vision Letter. */
  @ParameterizedTest
  @MethodSource("largeType")
  void anExerciseIsAnOpening(Theme edition) throws ProblemException {
    Facts booklet = facts(Printed.BOOKLET, edition);
    long inParts =
        booklet.pages().stream().filter(page -> PART.matcher(words(page)).find()).count();
    boolean least = edition.equals(Theme.of(Paper.LETTER, Tone.COLOUR).with(Legibility.LOW_VISION));
    assertThat(inParts).isLessThanOrEqualTo(least ? 2 : 0);
  }
}
