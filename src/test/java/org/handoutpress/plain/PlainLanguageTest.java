package org.handoutpress.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Languages;
import org.handoutpress.content.Library;
import org.handoutpress.content.PlainReader;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships is plain, and what is not plain is found where it stands. */
class PlainLanguageTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> whatShipsIsPlain() throws ProblemException {
    return new Languages(CONTENT)
        .folders().stream()
            .map(
                language ->
                    DynamicTest.dynamicTest(
                        language,
                        () ->
                            assertThat(findings(CONTENT, language))
                                .extracting(Problem::print)
                                .isEmpty()));
  }

  /** A text is planted instead of another; the finding names the file, the words and a way out. */
  @ParameterizedTest(name = "{2} in {0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "exercises/cobra.json|why|PROMISE|It cures a sore back.|cures|may ease",
        "exercises/cobra.json|why|PROMISE|It realigns your spine.|realigns|feel better",
        "exercises/cobra.json|why|PROMISE|This will decompress your discs.|decompress your"
            + " discs|gentle",
        "exercises/cobra.json|notFeel|JARGON|Pain in your lumbar region.|lumbar|lower back",
        "exercises/cobra.json|notFeel|JARGON|Lie prone.|prone|on your front",
        "exercises/cobra.json|start|NUMBER_WORD|Lie still for thirty seconds.|thirty|30",
        "exercises/cobra.json|start|PASSIVE|Your chest is slowly lifted.|is slowly lifted|who does"
            + " what",
        "exercises/cobra.json|start|PASSIVE|The arms are held out.|are held|who does what",
        "exercises/cobra.json|start|MANY_ACTIONS|Press down and lift your chest.|two"
            + " actions|sentence",
        "exercises/cobra.json|easier|MANY_ACTIONS|Stay low, then rest.|two actions|of its own",
        "exercises/cobra.json|start|MANY_ACTIONS|Lie down. Rest. Breathe in. Look up.|4"
            + " sentences|two steps",
        "exercises/cobra.json|feel|LONG_SENTENCE|You may feel a pull in your back and in your legs"
            + " and in your arms and also in your neck.|21 words|Make two"
      })
  void aBadSentenceIsFound(
      String file, String key, Code code, String planted, String words, String hint)
      throws IOException, ProblemException {
    Path text = plant(file, "\"" + key + "\": \"[^\"]*\"", "\"" + key + "\": \"" + planted + "\"");
    Problem found = only(code);
    assertThat(found.what()).contains(words);
    assertThat(found.advice()).contains(hint);
    assertThat(found.place().file()).isEqualTo(text.toString());
    assertThat(found.place().pointer()).isEqualTo("/" + key);
    String line = Files.readAllLines(text).get(found.place().line() - 1);
    assertThat(planted).endsWith(from(line, found));
  }

  /** What stands from the column of the finding to the end of its text. */
  private static String from(String line, Problem found) {
    String rest = line.substring(found.place().column() - 1);
    return rest.substring(0, rest.indexOf('"', 1)).replaceFirst("^\"", "");
  }

  @Test
  void theColumnIsThatOfTheWords() throws IOException, ProblemException {
    plant("exercises/cobra.json", "\"why\": \"[^\"]*\"", "\"why\": \"It may be that it heals.\"");
    assertThat(only(Code.PROMISE).place().column())
        .isEqualTo("  \"why\": \"It may be that it ".length() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weak bones (osteoporosis) need care.",
        "Osteoporosis, or weak bones, needs care.",
        "Some say “osteoporosis”.",
        "You feel tired, or you are worried.",
        "Change sides. Then rest.",
        "Lift your chest and chin."
      })
  void aGoodSentencePasses(String planted) throws IOException, ProblemException {
    plant("exercises/cobra.json", "\"start\": \"[^\"]*\"", "\"start\": \"" + planted + "\"");
    assertThat(findings(folder, "en")).extracting(Problem::print).isEmpty();
  }

  @Test
  void aHardAnswerIsFound() throws IOException, ProblemException {
    plant(
        "questions.json",
        "\"answer\": \\[\\s*\"[^\"]*\"",
        "\"answer\": [\"Physiological adaptation necessitates considerable repetition."
            + " Individual variability complicates generalisation. Practitioners recommend"
            + " appropriate modification.\"");
    assertThat(findings(folder, "en"))
        .filteredOn(p -> p.code() == Code.HARD_TO_READ)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(p -> assertThat(p.advice()).contains("generalisation"))
        .anySatisfy(p -> assertThat(p.what()).contains("smog", "the most is 8"))
        .anySatisfy(p -> assertThat(p.what()).contains("flesch-kincaid", "the most is 6"));
  }

  @Test
  void longSentencesAreFoundByTheirAverage() throws IOException, ProblemException {
    plant("plain.json", "\"averageUnder\": 15", "\"averageUnder\": 9");
    assertThat(findings(folder, "en"))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.code()).isEqualTo(Code.LONG_SENTENCE))
        .allSatisfy(p -> assertThat(p.what()).contains("on average; they must stay under 9"));
  }

  @Test
  void aLongListIsFound() throws IOException, ProblemException {
    plant("plain.json", "\"longestList\": 7", "\"longestList\": 5");
    assertThat(findings(folder, "en"))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.code()).isEqualTo(Code.LONG_LIST))
        .anySatisfy(p -> assertThat(p.place().pointer()).isEqualTo("/help/now/items/5"));
  }

  /** What stands beside an exercise is put together from its movements: no file has it whole. */
  @Test
  void aLongListBesideAnExerciseIsFound() throws IOException, ProblemException {
    plant("plain.json", "\"longestList\": 7", "\"longestList\": 6");
    assertThat(findings(folder, "en"))
        .extracting(Problem::what)
        .contains("A list beside \"thread-the-needle\" has 7 items; the most is 6.");
  }

  /** Whatever is added to the records is read; only what others said or what is no text is not. */
  @Test
  void noTextIsForgotten() throws ProblemException {
    Library library = ContentReader.read(CONTENT, "en");
    List<String> read =
        PlainLanguage.read(library).stream().map(t -> t.place().toString()).distinct().toList();
    List<String> all = new ArrayList<>();
    Texts.forEach(library, t -> all.add(t.place().toString()));
    all.removeAll(read);
    assertThat(all)
        .allMatch(
            p ->
                p.contains("clinic.json")
                    || p.contains("language.json")
                    || p.contains("references.json")
                    || p.contains("review.json")
                    || p.contains("questions.json"));
  }

  private Problem only(Code code) throws ProblemException {
    List<Problem> found = findings(folder, "en").stream().filter(p -> p.code() == code).toList();
    assertThat(found).as(code.name()).hasSize(1);
    return found.get(0);
  }

  private static List<Problem> findings(Path content, String language) throws ProblemException {
    Library library = ContentReader.read(content, language);
    PlainRules rules = PlainReader.read(content, language);
    Problems problems = new Problems();
    PlainLanguage.check(library, rules, problems);
    return problems.kept();
  }

  private Path plant(String file, String pattern, String text) throws IOException {
    try (Stream<Path> tree = Files.walk(CONTENT)) {
      for (Path from : tree.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(CONTENT.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Path target = folder.resolve("en").resolve(file);
    String before = Files.readString(target);
    String after = before.replaceFirst(pattern, Matcher.quoteReplacement(text));
    assertThat(after).isNotEqualTo(before);
    Files.writeString(target, after);
    return target;
  }
}
