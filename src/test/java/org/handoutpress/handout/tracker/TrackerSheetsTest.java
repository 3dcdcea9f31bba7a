package org.handoutpress.handout.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.ContentTexts;
import org.handoutpress.handout.EditionTexts;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.Reading;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Run;
import org.handoutpress.verify.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The week in large print, for low vision and on A5 paper: several sheets. */
class TrackerSheetsTest {
  private static final Library LIBRARY = Shipped.library();
  private static final Map<Theme, Facts> WEEKS = new HashMap<>();

  static List<Theme> editions() {
    return Editions.inColour();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void sheetsSayHowManyThereAre(Theme edition) {
    Facts facts = week(edition);
    int count = facts.pages().size();
    assertThat(count).isBetween(5, 8);
    for (PageFacts page : facts.pages()) {
      assertThat(Close.to(page.size(), edition.paper().landscape())).isTrue();
      String said = "Page " + page.number() + " of " + count;
      assertThat(page.visibleRuns().map(Run::text)).anyMatch(text -> text.startsWith(said));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellHasRoomForAHand(Theme edition) {
    for (PageFacts page : week(edition).pages().subList(0, sheets(edition))) {
      List<Rect> bars = page.paths().map(Path::extent).toList();
      List<Rect> uprights =
          bars.stream()
              .filter(b -> b.width() < Lengths.pt(1.2) && b.height() > Lengths.mm(10))
              .toList();
      List<Integer> xs = uprights.stream().map(Rect::x).distinct().sorted().toList();
      assertThat(xs).as("columns on page %d", page.number()).hasSize(7);
      assertThat(gaps(xs)).allMatch(gap -> gap >= Lengths.mm(12));
      int top = uprights.stream().mapToInt(Rect::y).min().orElseThrow();
      int bottom = uprights.stream().mapToInt(Rect::bottom).max().orElseThrow();
      List<Integer> ys =
          bars.stream()
              .filter(b -> b.width() > Lengths.mm(60) && b.height() < Lengths.pt(1.6))
              .filter(b -> b.right() > xs.get(0) + Lengths.mm(12))
              .map(b -> b.y() + b.height() / 2)
              .filter(y -> y > top - Lengths.pt(2) && y < bottom + Lengths.pt(2))
              .distinct()
              .sorted()
              .toList();
      assertThat(ys).hasSizeGreaterThan(2);
      assertThat(gaps(ys)).allMatch(gap -> gap >= Lengths.mm(10));
    }
  }

  private static List<Integer> gaps(List<Integer> places) {
    return IntStream.range(1, places.size())
        .mapToObj(i -> places.get(i) - places.get(i - 1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everySheetHasTheStopBoxAndALineForTheName(Theme edition) {
    Facts facts = week(edition);
    String stop = LIBRARY.guide().stop().word().value();
    for (int page = 1; page <= sheets(edition); page++) {
      int here = page;
      Stream<Element> heads = facts.elements("H2").filter(e -> e.page().getAsInt() == here);
      assertThat(heads.map(Element::text)).contains(stop);
      Stream<Element> texts = facts.elements("P").filter(e -> e.page().getAsInt() == here);
      assertThat(texts.map(e -> e.text().strip())).contains(LIBRARY.guide().week().name().value());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyWordIsThereAndInOrder(Theme edition) {
    List<Exercise> exercises =
        Printed.programme("all").exercises().stream()
            .map(id -> LIBRARY.exercise(id).orElseThrow())
            .toList();
    List<String> words = Words.of(week(edition).text());
    Reading.assertInOrder(words, new EditionTexts(LIBRARY).week(exercises));
    Reading.assertInOrder(words, new ContentTexts(LIBRARY, Map.of()).sheetBack());
  }

  /** How many sheets there are before those that say when to get help. */
  private static int sheets(Theme edition) {
    String title = LIBRARY.guide().help().title().value();
    return week(edition).elements("H1").filter(h -> h.text().equals(title)).findFirst().stream()
            .mapToInt(h -> h.page().getAsInt())
            .sum()
        - 1;
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRowAndDayIsHeaded(Theme edition) {
    Facts facts = week(edition);
    int last = sheets(edition);
    assertThat(facts.elements("TR").filter(row -> row.page().getAsInt() <= last))
        .allSatisfy(row -> assertThat(row.children()).hasSize(8));
    assertThat(facts.elements("TH"))
        .allSatisfy(th -> assertThat(th.attributes().scope()).isPresent());
  }

  @Test
  void theDateIsPrintedIfItIsKnown() {
    Facts facts =
        week(Editions.LOW_VISION, "gentle-start", Optional.of(LocalDate.of(2026, 11, 23)));
    assertThat(facts.text()).contains("Start date  23 November 2026");
  }

  /** The week of all exercises; each is made once. */
  private static Facts week(Theme edition) {
    return WEEKS.computeIfAbsent(edition, e -> week(e, "all", Optional.empty()));
  }

  private static Facts week(Theme edition, String programme, Optional<LocalDate> weekOf) {
    Press press = Shipped.press(LIBRARY, edition);
    return Printed.of(Tracker.compose(press, Printed.programme(programme), weekOf)).facts();
  }
}
