package org.handoutpress.handout.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Leafing;
import org.handoutpress.handout.Prescribing;
import org.handoutpress.handout.booklet.BookletEditionsTest;
import org.handoutpress.handout.booklet.BookletTest;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The booklet of one patient on whole sheets and in large type, read back from its bytes. */
class PersonalEditionsTest {
  private static final List<String> PLANS =
      List.of(Prescribing.TWO, Prescribing.NINE, Prescribing.GREEK);

  private static final Set<String> TO_WRITE_ON =
      Set.of("For my next visit", "What helps me", "My notes", "What I want to ask");

  static List<Theme> editions() {
    return Editions.ofBooklets();
  }

  private static Leafing leaf(String plan, Theme edition) {
    return new Leafing(Prescribing.booklet(plan, edition).facts());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noTypeIsSmallerThanTheEditionAllows(Theme edition) {
    int least = edition.legibility().isLarge() ? 18_000 : 12_000;
    for (String plan : PLANS) {
      Facts facts = leaf(plan, edition).facts();
      assertThat(facts.smallestType().getAsInt()).as(plan).isGreaterThanOrEqualTo(least - 20);
      assertThat(facts.pages().size() % 4).isZero();
    }
  }

  /** The dose may be told in other words, and there may be fewer pages to write on. */
  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsLostFromTheUsualBooklet(Theme edition) {
    for (String plan : PLANS) {
      Set<String> lost = new TreeSet<>(sentences(Prescribing.booklet(plan).facts()));
      lost.removeAll(sentences(leaf(plan, edition).facts()));
      lost.removeAll(TO_WRITE_ON);
      assertThat(lost).as(plan).isEmpty();
    }
  }

  /** Of steps, lists and headings, without the numbers of pages. */
  private static Set<String> sentences(Facts facts) {
    return facts.elements().stream()
        .filter(e -> Set.of("LBody", "H1", "H2", "TD", "TH").contains(e.role()))
        .map(Element::text)
        .map(text -> Leafing.words(text).replaceAll("[Pp]age \\d+", "page"))
        .filter(text -> !text.matches(".*(continued|part \\d of \\d).*"))
        .filter(text -> !text.endsWith("page") && !text.startsWith("Notes"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void anExerciseStartsOnALeftPageAndHasItsStopBoxWithTheSteps(Theme edition) {
    for (String plan : PLANS) {
      Leafing booklet = leaf(plan, edition);
      List<String> exercises =
          booklet.headings().stream().filter(h -> h.matches("\\d .*")).toList();
      assertThat(exercises).isNotEmpty();
      for (String name : exercises) {
        assertThat(booklet.pageOf(name)).isEven();
        assertThat(booklet.under(name)).contains("Stop and call 999 now", "1 ", "2 ", "3 ");
      }
      assertThat(BookletTest.assertLinksLeadWhereTheySay(booklet.facts()))
          .isGreaterThan(exercises.size());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPageButTheCoverSaysWhoseItIs(Theme edition) {
    Leafing booklet = leaf(Prescribing.NINE, edition);
    for (PageFacts page : booklet.facts().pages().subList(1, booklet.facts().pages().size())) {
      assertThat(footer(page)).as("page %d", page.number()).contains("P-0102");
      assertThat(footer(page)).contains("Draft").endsWith("" + page.number());
    }
  }

  private static String footer(PageFacts page) {
    return Leafing.words(
        page.visibleRuns()
            .filter(r -> r.owner() instanceof Owner.Artifact a && a.kind().contains("Footer"))
            .map(Run::text)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theCellsOfEveryWeekAreLargeEnoughForAHand(Theme edition) {
    for (String plan : PLANS) {
      Leafing booklet = leaf(plan, edition);
      String week =
          booklet.headings().stream().filter(h -> h.startsWith("Week 1 ")).findFirst().get();
      PageFacts page = booklet.facts().page(booklet.pageOf(week));
      List<Path> uprights = BookletEditionsTest.uprights(page).toList();
      assertThat(uprights).isNotEmpty();
      assertThat(uprights)
          .allSatisfy(p -> assertThat(p.extent().height()).isGreaterThan(Lengths.mm(10)));
      List<Integer> columns =
          uprights.stream().map(p -> p.extent().x()).distinct().sorted().toList();
      assertThat(columns).hasSize(7);
      for (int i = 1; i < columns.size(); i++) {
        assertThat(columns.get(i) - columns.get(i - 1)).isGreaterThanOrEqualTo(Lengths.mm(12));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aLongNameInAnotherAlphabetStaysOnTheCover(Theme edition) {
    Facts facts = leaf(Prescribing.GREEK, edition).facts();
    PageFacts cover = facts.page(1);
    assertThat(cover.visibleRuns())
        .allSatisfy(r -> assertThat(r.extent().right()).isLessThan(cover.size().width()))
        .allSatisfy(r -> assertThat(r.extent().bottom()).isLessThan(cover.size().height()));
  }

  /** As many words as a plan may have, where there is least room for them. */
  @ParameterizedTest
  @CsvSource({
    "LARGE_PRINT, cat-cow", "LARGE_PRINT, standing-forward-bend", "LARGE_PRINT, supine-twist",
    "LOW_VISION, cat-cow", "LOW_VISION, standing-forward-bend", "LOW_VISION, thread-the-needle"
  })
  void longNotesAndManyCautionsStandWithTheirExercise(Legibility legibility, String id) {
    String note = "Take it slowly today. ".repeat(13).strip();
    String plan =
        "\"exercises\": [{\"id\": \"%s\", \"sets\": 2, \"rest\": \"20s\", \"times\": 2,"
            + " \"days\": 5, \"note\": \"%s\"}], \"override\": \"Dr Ines Falk, consultant\","
            + " \"conditions\": [\"osteoporosis\", \"glaucoma\", \"falls\", \"knee-trouble\","
            + " \"wrist-trouble\"]";
    for (Paper paper : List.of(Paper.A4, Paper.LETTER)) {
      Theme edition = Theme.of(paper, Tone.COLOUR).with(legibility);
      Leafing booklet = new Leafing(Prescribing.of(plan.formatted(id, note), edition).facts());
      String name = Shipped.library().exercise(id).orElseThrow().name().value();
      int page = booklet.pageOf("1 " + name);
      assertThat(page).isEven();
      assertThat(booklet.page(page)).contains("Stop and call 999 now");
      assertThat(booklet.all())
          .contains("Take care:", "Dr Ines Falk, consultant knows", "5 days", note);
    }
  }
}
