package org.handoutpress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a copy of the content in one place and reads what its author would be told. */
class ContentFaultsTest {
  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void copy() throws IOException {
    root = temporary.resolve("content");
    copyTo(root);
  }

  private static void copyTo(Path target) throws IOException {
    Path source = Path.of("content");
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path from : tree.toList()) {
        Path to = target.resolve(source.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "exercises/cobra.json|\"number\": 8|\"number\": \"8\"|WRONG_TYPE|/number|4|13",
        "exercises/cobra.json|\"number\": 8|\"number\": 100|BAD_VALUE|/number|4|13",
        "exercises/cobra.json|\"number\": 8|\"number\": 9|DUPLICATE_ID||1|1",
        "exercises/cobra.json|\"number\": 8|\"nubmer\": 8|UNKNOWN_KEY|/nubmer|4|3",
        "exercises/cobra.json|\"repeats\": 5|\"repeats\": 0|BAD_VALUE|/dose/repeats|7|16",
        "exercises/cobra.json|\"sides\": \"none\"|\"sides\": \"non\"|BAD_VALUE|/dose/sides|10|14",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": \"Cat-Cow\"|DUPLICATE_ID|/id|3|9",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": \"co/bra\"|BAD_VALUE|/id|3|9",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": \"NUL\"|BAD_VALUE|/id|3|9",
        "exercises/cobra.json|cobra-1.svg|../cobra-1.svg|BAD_PICTURE|/pictures/0/file|15|14",
        "exercises/cobra.json|cobra-1.svg|/cobra-1.svg|BAD_PICTURE|/pictures/0/file|15|14",
        "exercises/cobra.json|cobra-1.svg|a\\\\cobra-1.svg|BAD_PICTURE|/pictures/0/file|15|14",
        "exercises/cobra.json|cobra-1.svg|con.svg|BAD_PICTURE|/pictures/0/file|15|14",
        "exercises/cobra.json|cobra-1.svg|C:cobra.svg|BAD_PICTURE|/pictures/0/file|15|14",
        "exercises/cobra.json|cobra-1.svg|cobra-7.svg|MISSING_FILE|/pictures/0/file|15|14",
        "exercises/cobra.json|\"step\": 2|\"step\": 1|BAD_VALUE|/pictures/1/step|16|37",
        "exercises/cobra.json|\"step\": 2|\"step\": 5|BAD_VALUE|/pictures/1/step|16|37",
        "exercises/cobra.json|\"hands\"|\"hand\"|UNKNOWN_ID|/movements/2|19|49",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": \" Stay|BAD_VALUE|/easier|18|13",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": \"{x} Stay|BAD_VALUE|/easier|18|13",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": \"{ Stay|BAD_VALUE|/easier|18|13",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": \"\\u202eSt|BAD_VALUE|/easier|18|13",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": \"\\ud800St|BAD_VALUE|/easier|18|13",
        "en/exercises/cobra.json|\"text\": \"/start\"|\"text\": \"/strat\"|UNKNOWN_ID|/origins/0/text|22|15",
        "en/exercises/cobra.json|\"easier\"|\"harder\"|DUPLICATE_KEY|/harder|19|3",
        "en/exercises/cobra.json|\"easier\"|\"eaiser\"|MISSING_KEY||1|1",
        "en/guide.json|{page:help}|{page:hlep}|BAD_VALUE|/howto/steps/0|53|7",
        "en/phrases.json|\"Once a day\"|\"Once a {name}\"|BAD_VALUE|/plan.onceADay|40|22",
        "en/phrases.json|\"easier\"|\"esaier\"|UNKNOWN_KEY|/esaier|5|3",
        "en/programmes.json|\"all\"|\"every\"|MISSING_KEY||1|1",
        "programmes.json|\"cobra\"|\"cobar\"|UNKNOWN_ID|/programmes/0/exercises/7|14|9",
        "programmes.json|\"cobra\"|\"cat-cow\"|DUPLICATE_ID|/programmes/0/exercises/7|14|9",
        "clinic.json|gentle-start|gentle|UNKNOWN_ID|/trackingProgramme|11|24",
        "clinic.json|logo.svg|loga.svg|MISSING_FILE|/logo|8|11",
        "clinic.json|desk@harbour|desk harbour|BAD_VALUE|/email|5|12",
        "clinic.json|https:|ftp:|BAD_VALUE|/website|6|14",
        "clinic.json|01632 960 142|{phone}|BAD_VALUE|/phone|4|12",
        "review.json|\"1.0\"|\"1.0\", \"date\": \"2026-02-30\"|BAD_VALUE|/date|3|28",
        "review.json|\"1.0\"|\"1.0\", \"reviewer\": \"A. Nurse\"|BAD_VALUE||1|1",
        "references.json|[[2024, 9, 18]]|[[2024, \"9\"]]|BAD_VALUE|/references/0/issued|11|17",
        "en/language.json|}|} {}|SYNTAX||5|3"
      })
  void saysWhatIsWrongAndWhere(
      String file, String old, String broken, Code code, String pointer, int line, int column)
      throws IOException {
    replace(file, old, broken);
    assertThat(problems())
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().file()).isEqualTo(root.resolve(file).toString());
              assertThat(p.place().pointer()).isEqualTo(pointer == null ? "" : pointer);
              assertThat(p.place().line()).isEqualTo(line);
              assertThat(p.place().column()).isEqualTo(column);
              assertThat(p.excerpt()).isNotBlank();
            });
  }

  @Test
  void theCopyItselfIsWhole() {
    assertThatCode(() -> ContentReader.read(root, "en", this::exists)).doesNotThrowAnyException();
  }

  @Test
  void aFaultIsReportedOnceAndAlone() throws IOException {
    replace("en/exercises/cobra.json", "\"Cobra\",\n  \"why\"", "7,\n  \"why\"");
    assertThat(problems()).extracting(p -> p.place().pointer()).containsExactly("/shortName");
  }

  @Test
  void faultsOfSeveralFilesComeTogether() throws IOException {
    replace("exercises/cobra.json", "\"number\": 8", "\"number\": 0");
    replace("en/questions.json", "\"sureness\": 2", "\"sureness\": 4");
    replace("clinic.json", "\"phone\"", "\"phoen\"");
    assertThat(problems())
        .extracting(p -> Path.of(p.place().file()).getFileName() + " " + p.code())
        .contains(
            "cobra.json BAD_VALUE", "questions.json BAD_VALUE", "clinic.json UNKNOWN_KEY");
  }

  @Test
  void atMostTwentyAreListed() throws IOException {
    Files.writeString(root.resolve("en/phrases.json"), "{}");
    ProblemException e = fault();
    assertThat(e.problems()).hasSize(20);
    assertThat(e.more()).isEqualTo(Phrase.values().length - 20);
  }

  @Test
  void aMissingFileAndAnOrphanAreNamed() throws IOException {
    Files.move(
        root.resolve("en/exercises/cobra.json"), root.resolve("en/exercises/viper.json"));
    assertThat(problems())
        .extracting(p -> Path.of(p.place().file()).getFileName() + " " + p.code())
        .containsExactly("cobra.json MISSING_FILE", "viper.json UNKNOWN_ID");
  }

  @Test
  void anUnknownLanguageNamesTheKnownOnes() {
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> ContentReader.read(root, "tlh"));
    assertThat(e).hasMessageContaining("tlh").hasMessageContaining("en");
  }

  @Test
  void aLanguageTagFindsItsFolder() throws ProblemException {
    assertThat(ContentReader.read(root, "en-GB").language()).isEqualTo("en-GB");
  }

  @Test
  void aLogoThatLinksOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.svg"), "<svg/>");
    Files.delete(root.resolve("logo.svg"));
    Files.createSymbolicLink(root.resolve("logo.svg"), outside);
    assertThat(problems()).extracting(Problem::code).containsExactly(Code.MISSING_FILE);
  }

  @Test
  void readsOutOfAZipToo() throws IOException, ProblemException {
    URI zip = URI.create("jar:" + temporary.resolve("content.zip").toUri());
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      copyTo(inside.getPath("/content"));
      assertThat(ContentReader.read(inside.getPath("/content"), "en").exercises()).hasSize(9);
    }
  }

  private boolean exists(String picture) {
    return picture.matches("[a-z-]+-[123]\\.svg");
  }

  private ProblemException fault() {
    return catchThrowableOfType(
        ProblemException.class, () -> ContentReader.read(root, "en", this::exists));
  }

  private List<Problem> problems() {
    return fault().problems();
  }

  private void replace(String file, String old, String broken) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replaceFirst(Pattern.quote(old), quoted(broken)));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
