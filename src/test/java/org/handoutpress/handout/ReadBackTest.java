package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.handout.tracker.Tracker;
import org.handoutpress.verify.facts.Bookmark;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the content is in the finished file, word for word, in reading order. */
public class ReadBackTest {
  private static final Library LIBRARY = Shipped.library();

  static Stream<String> exercises() {
    return LIBRARY.exercises().stream().map(Exercise::id);
  }

  static List<ContentTexts.Part> parts() {
    Facts booklet = Printed.of(Printed.BOOKLET).facts();
    return new ContentTexts(LIBRARY, PagesOf.anchors(LIBRARY, booklet)).booklet();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aCardSaysAllOfItsExercise(String id) {
    Exercise exercise = LIBRARY.exercise(id).orElseThrow();
    List<String> texts = new ContentTexts(LIBRARY, Map.of()).card(exercise);
    assertReadInOrder(Printed.of(id).facts(), texts);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theCardsTogetherSayTheSame(String id) {
    Exercise exercise = LIBRARY.exercise(id).orElseThrow();
    List<String> texts = new ContentTexts(LIBRARY, Map.of()).card(exercise);
    assertReadInOrder(Printed.of(Printed.CARDS).facts(), texts);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theBookletSays(ContentTexts.Part part) {
    assertReadInOrder(Printed.of(Printed.BOOKLET).facts(), part.texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gentle-start", "lying-down"})
  void theSheetSaysTheWeek(String id) {
    Programme named = new Programme(id);
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Facts facts =
        Printed.of(Tracker.compose(press, named.programme(), java.util.Optional.empty())).facts();
    assertReadInOrder(facts, new ContentTexts(LIBRARY, Map.of()).sheet(named.exercises()));
  }

  private record Programme(String id) {
    org.handoutpress.content.Programme programme() {
      return Printed.programme(id);
    }

    List<Exercise> exercises() {
      return programme().exercises().stream()
          .map(exercise -> LIBRARY.exercise(exercise).orElseThrow())
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cobra", Printed.CARDS, Printed.BOOKLET, Printed.SHEET})
  void noPlaceholderIsLeft(String document) {
    Facts facts = Printed.of(document).facts();
    Stream<String> told =
        Stream.of(
                Stream.of(facts.text(), facts.metadata().title(), facts.metadata().xmp().title()),
                facts.outline().stream().map(Bookmark::title),
                facts.elements().stream().flatMap(ReadBackTest::alternative),
                facts.pages().stream().flatMap(p -> p.runs().map(r -> r.text())))
            .flatMap(s -> s);
    assertThat(told).isNotEmpty().noneMatch(text -> text.matches("(?s).*[{}\\u0000].*"));
  }

  private static Stream<String> alternative(Element element) {
    return element.attributes().alternative().stream();
  }

  public static void assertReadInOrder(Facts facts, List<String> texts) {
    List<String> words = Words.of(facts.text());
    int from = -1;
    for (String text : texts) {
      List<String> wanted = Words.of(text);
      List<String> left = from < 0 ? words : words.subList(from, words.size());
      int at = Collections.indexOfSubList(left, wanted);
      assertThat(at).as("\"%s\" after \"%s\"", text, before(words, from)).isNotNegative();
      from = Math.max(from, 0) + at + wanted.size();
    }
  }

  private static String before(List<String> words, int index) {
    int end = Math.max(index, 0);
    return String.join(" ", words.subList(Math.max(0, end - 8), end));
  }
}
