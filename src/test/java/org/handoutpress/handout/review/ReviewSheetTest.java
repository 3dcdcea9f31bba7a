package org.handoutpress.handout.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.content.Comparison;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Origin;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.content.ReviewNotes;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet on which a clinician reviews the content. */
class ReviewSheetTest {
  private static final String DRAFT = "review-draft.json";
  private static final Pattern ORIGINS = Pattern.compile("(?s),\\s*\"origins\": \\[.*?\\n\\s*]");

  @TempDir Path folder;

  private static final Map<Reviewed, Printed> MADE = new EnumMap<>(Reviewed.class);

  /** On A4. */
  private static Printed sheet(Reviewed state) throws Exception {
    if (!MADE.containsKey(state)) {
      MADE.put(state, sheet(state.library(), Paper.A4));
    }
    return MADE.get(state);
  }

  private static Printed sheet(Library library, Paper paper) throws Exception {
    Press press = Shipped.press(library, Theme.of(paper, Tone.COLOUR));
    ReviewNotes notes = ReviewNotes.read(Path.of("content"), library, "en");
    return Printed.of(ReviewSheet.compose(press, notes, DRAFT));
  }

  private static String read(Printed printed) {
    return printed.facts().text().replaceAll("[\\s\u00A0]+", " ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"A4", "LETTER"})
  void isTaggedAndArchivalAndNothingIsFoundWrong(Paper paper) throws Exception {
    Printed printed = sheet(Reviewed.CHANGED.library(), paper);
    Expectation expected =
        Expectation.print()
            .withSmallestType(Lengths.pt(10))
            .withTags(printed.composition().tags())
            .withMostBytes(600_000);
    assertThat(Verifier.verify(printed.pdf(), expected).findings()).isEmpty();
    for (String standard : List.of("ua1", "2a")) {
      assertThat(VeraPdf.failures(printed.pdf(), standard)).as(standard).isEmpty();
    }
  }

  @Test
  void listsEachExerciseWithDoseAndCautions() throws Exception {
    String words = read(sheet(Reviewed.UNREVIEWED));
    for (Exercise exercise : Shipped.library().exercises()) {
      List<String> told = new ArrayList<>(List.of(exercise.number() + " " + exercise.name()));
      told.add(exercise.why().value());
      told.add("Do it ");
      told.add(exercise.feel().value());
      told.add(exercise.notFeel().value().replace('\u00A0', ' ').replace('\u00A0', ' '));
      assertThat(words).containsSubsequence(told);
      String care = between(words, told.get(0) + " Why", "Pictures in words");
      assertThat(Shipped.library().cautions())
          .filteredOn(c -> exercise.cautions().contains(c.id()))
          .allSatisfy(c -> assertThat(care).contains(c.name().value()));
    }
    assertThat(words).contains("Do it 3 times on each leg. Hold 30 seconds. Rest 10 seconds.");
  }

  private static String between(String words, String from, String to) {
    int start = words.indexOf(from);
    return words.substring(start, words.indexOf(to, start));
  }

  @Test
  void listsEachAnswerWithHowSureItIsAndOnWhatItRests() throws Exception {
    String words = read(sheet(Reviewed.UNREVIEWED));
    for (Question question : Shipped.library().questions()) {
      Text sure = Shipped.library().guide().sureness().of(question.sureness());
      assertThat(words)
          .containsSubsequence(question.question().value(), sure.value(), question.basis().value());
    }
    for (Reference reference : Shipped.library().references()) {
      assertThat(words).contains(reference.title());
    }
  }

  /** Whoever signs has seen all of it: each reviewed text, but for what the sheet fills in. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void showsEveryTextThatAPatientReads(String language) throws Exception {
    Library library = ContentReader.read(Path.of("content"), language);
    String words = plain(read(inLanguage(language)));
    Map<String, String> missing = new TreeMap<>();
    library.review().texts().entrySet().stream()
        .filter(e -> e.getKey().startsWith(language + "/"))
        .filter(e -> !e.getKey().matches(".*/(id|askedAs/[0-9]+|shortName|showsLeft|concerns/.*)"))
        .filter(e -> !parts(e.getValue()).allMatch(words::contains))
        .forEach(e -> missing.put(e.getKey(), e.getValue()));
    assertThat(missing).isEmpty();
  }

  /** What stands between the braces of a text, figures apart. */
  private static Stream<String> parts(String text) {
    return Stream.of(plain(text.replace('\u00A0', ' ')).split("\\{[^}]*\\}"))
        .map(String::strip)
        .filter(part -> !part.matches("[-0-9.]*"));
  }

  private static Printed inLanguage(String language) throws Exception {
    return inLanguage(Path.of("content"), language);
  }

  private static Printed inLanguage(Path content, String language) throws Exception {
    Library library = ContentReader.read(content, language);
    Press press = Shipped.press(library, Theme.of(Paper.A4, Tone.COLOUR));
    ReviewNotes notes = ReviewNotes.read(content, library, language);
    return Printed.of(ReviewSheet.compose(press, notes, DRAFT));
  }

  @Test
  void saysOfEachPageOnWhatItRests() throws Exception {
    String words = read(sheet(Reviewed.UNREVIEWED));
    assertThat(words)
        .containsSubsequence(
            "Bending forward", "weak bones (osteoporosis)", "1 Knee-to-chest", "13")
        .containsSubsequence("Pain guide", "6 to 10: Stop.", "10", "Good to know")
        .containsSubsequence("Sources", "10. Provide Physiotherapy. Pain traffic light.", "There: ")
        .containsSubsequence("The message that a booklet comes with", "Do not open the file");
  }

  @Test
  void listsTheCorrectionsInSpanishToo() throws Exception {
    Library own = ContentReader.read(Path.of("content"), "es");
    List<Origin> notes = origins(own);
    assertThat(notes)
        .as("translated one by one")
        .extracting(Origin::text, Origin::article, o -> o.insteadWeSay().isPresent())
        .isEqualTo(
            origins(Shipped.library()).stream()
                .map(o -> Assertions.tuple(o.text(), o.article(), o.insteadWeSay().isPresent()))
                .toList());
    Printed spanish = inLanguage("es");
    String words = read(spanish);
    assertThat(notes.stream().filter(o -> o.insteadWeSay().isPresent()))
        .allSatisfy(
            o ->
                assertThat(words)
                    .containsSubsequence(
                        plain(o.says()), plain(o.insteadWeSay().get()), plain(o.why().get())));
    assertThat(words).doesNotContain("como se escribieron");
    for (String standard : List.of("ua1", "2a")) {
      assertThat(VeraPdf.failures(spanish.pdf(), standard)).as(standard).isEmpty();
    }
  }

  private static List<Origin> origins(Library library) {
    List<Origin> origins = new ArrayList<>(library.guide().origins());
    library.exercises().forEach(e -> origins.addAll(e.origins()));
    library.questions().forEach(q -> origins.addAll(q.origins()));
    return origins;
  }

  @Test
  void tellsInSpanishWhatOthersSayOfAnExercise() throws Exception {
    Library own = ContentReader.read(Path.of("content"), "es");
    String words = read(inLanguage("es"));
    for (Exercise exercise : own.exercises()) {
      Exercise english = Shipped.library().exercise(exercise.id()).orElseThrow();
      for (int i = 0; i < exercise.comparisons().size(); i++) {
        Comparison comparison = exercise.comparisons().get(i);
        assertThat(words)
            .containsSubsequence(
                plain(comparison.title()),
                plain(comparison.says()),
                plain(comparison.differs().orElseThrow()));
        assertThat(words).doesNotContain(plain(english.comparisons().get(i).says()));
      }
    }
  }

  /** A clinician is told in which language notes stand that nobody has translated. */
  @Test
  void listsTheCorrectionsOfItsSourceWhereATranslationHasNone() throws Exception {
    Path content = folder.resolve("content");
    copyWithoutOrigins(content);
    String words = read(inLanguage(content, "es"));
    assertThat(origins(Shipped.library()).stream().filter(o -> o.insteadWeSay().isPresent()))
        .allSatisfy(o -> assertThat(words).contains(plain(o.why().get())));
    assertThat(words).contains("Estas notas est\u00E1n como se escribieron: English.");
  }

  /** As the first thing that somebody does who translates. */
  private static void copyWithoutOrigins(Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("content"))) {
      for (Path from : tree.filter(Files::isRegularFile).toList()) {
        Path file = to.resolve(Path.of("content").relativize(from).toString());
        Files.createDirectories(file.getParent());
        String text = Files.readString(from, StandardCharsets.ISO_8859_1);
        boolean translated = from.startsWith("content/es");
        String kept = translated ? ORIGINS.matcher(text).replaceAll("") : text;
        Files.writeString(file, kept, StandardCharsets.ISO_8859_1);
      }
    }
  }

  @Test
  void listsEachCorrectionOfTheArticle() throws Exception {
    String words = read(sheet(Reviewed.UNREVIEWED));
    Stream<Origin> corrected =
        origins(Shipped.library()).stream().filter(o -> o.insteadWeSay().isPresent());
    assertThat(corrected)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            o ->
                assertThat(words)
                    .containsSubsequence(
                        plain(o.says()), plain(o.insteadWeSay().get()), plain(o.why().get())));
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  @Test
  void showsWhatChangedAsItWasReadAndAsItIs() throws Exception {
    assertThat(read(sheet(Reviewed.CHANGED)))
        .contains("Last reviewed by A. Nurse, Physiotherapist, on 31 January 2026.")
        .contains("1 text is not as it was then.")
        .containsSubsequence("Where Then Now", "Cobra: step 2 Lift like a sphinx. Press up.");
    assertThat(read(sheet(Reviewed.OVERDUE)))
        .contains("due on 21 November 2026. That day is past.")
        .contains("Nothing: every text is as it was read on 31 January 2026.");
    assertThat(read(sheet(Reviewed.UNREVIEWED)))
        .contains("No clinician has reviewed it yet", "This is the first review");
  }

  @Test
  void hasAHeadOnEveryPartOfATableAndAPlaceToSign() throws Exception {
    Printed printed = sheet(Reviewed.UNREVIEWED);
    List<Element> tables =
        printed.facts().elements().stream().filter(e -> e.role().equals("Table")).toList();
    assertThat(tables)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            table ->
                assertThat(table.withDescendants().filter(e -> e.role().equals("TR")))
                    .allSatisfy(
                        row ->
                            assertThat(row.children().findFirst().get().role()).isEqualTo("TH")));
    assertThat(read(printed))
        .containsSubsequence(
            "Sign",
            "Name",
            "Profession",
            "Registration number",
            "Date",
            "Next review due",
            "Signature",
            "Open review-draft.json");
    int last = printed.facts().pages().size();
    assertThat(last).isBetween(8, 28);
  }
}
