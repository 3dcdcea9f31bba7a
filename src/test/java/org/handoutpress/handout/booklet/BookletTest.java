package org.handoutpress.handout.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Close;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.Reading;
import org.handoutpress.handout.StopPlace;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Link;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The booklet as somebody who leafs through it finds it. */
public class BookletTest {
  private static final Library LIBRARY = Shipped.library();
  private static final Pattern ON_PAGE = Pattern.compile("[Pp]age (\\d+)");
  private static final int MARGIN = Lengths.mm(12);
  private static final int FOOTER = Lengths.pt(5.5 * BookletPaper.FOOT);

  /** Pages that may be less than half full, by their printed numbers, with the reason: none is. */
  private static final Map<Integer, String> LESS_THAN_HALF_FULL = Map.of();

  static List<Programme> programmes() {
    return LIBRARY.programmes();
  }

  private static Facts booklet() {
    return Printed.of(Printed.BOOKLET).facts();
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void hasWholeSheetsAndNotTooManyPages(Tone tone) {
    Facts facts = Printed.of(Printed.BOOKLET, Paper.A4, tone).facts();
    assertThat(facts.pages().size()).isBetween(20, 36).matches(n -> n % 4 == 0, "a multiple of 4");
    assertThat(facts.pages())
        .allSatisfy(p -> assertThat(Close.to(p.size(), Paper.A4.half())).isTrue());
  }

  @Test
  void noPageIsLessThanHalfFullWithoutAReason() {
    List<Integer> emptyPages =
        booklet().pages().stream().filter(p -> fill(p) < 0.5).map(PageFacts::number).toList();
    assertThat(emptyPages).containsExactlyInAnyOrderElementsOf(LESS_THAN_HALF_FULL.keySet());
  }

  /** How far down the lowest mark of the text stands, as a share of the room for it. */
  private static double fill(PageFacts page) {
    return (Reading.lowest(page) - MARGIN) / (double) (page.size().height() - 2 * MARGIN - FOOTER);
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void everyExerciseStartsOnALeftPageAndThePagesSettle(Programme programme) {
    Facts facts =
        Printed.of(Booklet.compose(Shipped.press(Paper.A4, Tone.COLOUR), programme)).facts();
    assertThat(facts.pages().size() % 4).isZero();
    for (String id : programme.exercises()) {
      Exercise exercise = LIBRARY.exercise(id).orElseThrow();
      assertThat(pageOf(facts, exercise.number() + " " + exercise.name())).as(id).isEven();
    }
    assertLinksLeadWhereTheySay(facts);
  }

  @Test
  void theStopBoxIsInOnePlaceOnEveryLeftPageOfAnExercise() {
    List<StopPlace> places =
        LIBRARY.exercises().stream()
            .map(e -> pageOf(booklet(), e.number() + " " + e.name()))
            .map(page -> StopPlace.on(booklet().page(page)))
            .toList();
    assertThat(places).allMatch(StopPlace::isThere).hasSameSizeAs(LIBRARY.exercises());
    assertThat(places.stream().distinct()).hasSize(1);
    assertThat(places.get(0).words()).anyMatch(w -> w.startsWith("Stop@"));
  }

  @Test
  void everyPageSaysItsNumberAndIsLabelledWithIt() {
    for (PageFacts page : booklet().pages().subList(1, booklet().pages().size())) {
      assertThat(footer(page)).last().isEqualTo(Integer.toString(page.number()));
      assertThat(page.label()).isEqualTo(Integer.toString(page.number()));
    }
    assertThat(footer(booklet().page(1))).isEmpty();
  }

  private static List<String> footer(PageFacts page) {
    return page.visibleRuns()
        .filter(r -> r.owner() instanceof Owner.Artifact a && a.kind().contains("Footer"))
        .map(Run::text)
        .toList();
  }

  @Test
  void aPageNumberInTheTextLeadsThere() {
    int links = assertLinksLeadWhereTheySay(booklet());
    int wordings = LIBRARY.questions().stream().mapToInt(q -> q.askedAs().size()).sum();
    assertThat(links).isGreaterThan(LIBRARY.exercises().size() + wordings);
    String text = booklet().text().replaceAll("\\s+", " ");
    assertThat(links).isEqualTo((int) ON_PAGE.matcher(text).results().count());
  }

  public static int assertLinksLeadWhereTheySay(Facts facts) {
    int count = 0;
    for (Link link : facts.links()) {
      String words = facts.element(link.element()).orElseThrow().text();
      Matcher matcher = ON_PAGE.matcher(words);
      if (matcher.matches()) {
        assertThat(link.target()).hasValue(words);
        assertThat(facts.page(Integer.parseInt(matcher.group(1))).label())
            .isEqualTo(matcher.group(1));
        count++;
      }
    }
    return count;
  }

  @Test
  void thePlanLeadsToEachExercise() {
    for (Exercise exercise : LIBRARY.exercises()) {
      String heading = exercise.number() + " " + exercise.name();
      Element item =
          booklet()
              .elements("LI")
              .filter(li -> li.text().replaceAll("\\s+", " ").startsWith(heading + " "))
              .findFirst()
              .orElseThrow();
      assertThat(item.text()).endsWith("page " + pageOf(booklet(), heading));
    }
  }

  @Test
  void everyWordingOfAQuestionLeadsToItsAnswer() {
    for (Question question : LIBRARY.questions()) {
      int page = pageOf(booklet(), question.question().value());
      question
          .askedAs()
          .forEach(
              wording ->
                  assertThat(booklet().elements("TR").map(Element::text))
                      .contains(wording + "\npage " + page));
    }
  }

  @Test
  void everyReferenceLeadsToItsAddress() {
    assertThat(targets(booklet()))
        .containsAll(
            LIBRARY.references().stream().map(Reference::url).map(Object::toString).toList());
  }

  private static List<String> targets(Facts facts) {
    return facts.links().stream().flatMap(l -> l.target().stream()).toList();
  }

  /** An answer is kept in one piece, so it stands on one page with its question. */
  @Test
  void noQuestionIsPartedFromItsAnswer() {
    List<Element> elements = booklet().elements();
    for (Question question : LIBRARY.questions()) {
      int page = pageOf(booklet(), question.question().value());
      Element basis =
          elements.stream()
              .filter(e -> e.role().equals("P") && e.text().endsWith(question.basis().value()))
              .filter(e -> e.page().orElseThrow() >= page)
              .findFirst()
              .orElseThrow();
      assertThat(basis.allContents().map(Kid.Content::page)).as(question.id()).containsOnly(page);
    }
  }

  @Test
  void bookmarksLeadToTheHeadingsTheyName() {
    assertThat(booklet().outline())
        .hasSizeGreaterThan(LIBRARY.exercises().size())
        .allSatisfy(b -> assertThat(pagesOf(booklet(), b.title())).contains(b.page()));
  }

  @Test
  void headersOfTablesAreScoped() {
    assertThat(booklet().elements("TH"))
        .isNotEmpty()
        .allSatisfy(th -> assertThat(th.attributes().scope()).isPresent());
  }

  private static int pageOf(Facts facts, String heading) {
    return pagesOf(facts, heading).findFirst().orElseThrow();
  }

  private static Stream<Integer> pagesOf(Facts facts, String heading) {
    return facts.elements().stream()
        .filter(e -> e.role().equals("H1") || e.role().equals("H2"))
        .filter(e -> e.text().strip().equals(heading))
        .map(e -> e.page().orElseThrow());
  }
}
