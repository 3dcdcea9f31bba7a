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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a copy of the content in one place and reads what its author would be told. */
class ContentFaultsTest {
  /** Stands in a broken text before the place that the problem must name; ~ is a line end. */
  private static final String MARK = "§";

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
        "exercises/cobra.json|\"number\": 8|\"number\": §\"8\"|WRONG_TYPE|/number",
        "exercises/cobra.json|\"number\": 8|\"number\": §100|BAD_VALUE|/number",
        "exercises/supine-twist.json|\"number\": 9|\"number\": §8|DUPLICATE_ID|/number",
        "exercises/cobra.json|\"number\": 8|§\"nubmer\": 8|UNKNOWN_KEY|/nubmer",
        "exercises/cobra.json|\"repeats\": 5|\"repeats\": §0|BAD_VALUE|/dose/repeats",
        "exercises/cobra.json|\"sides\": \"none\"|\"sides\": §\"non\"|BAD_VALUE|/dose/sides",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": §\"Cat-Cow\"|DUPLICATE_ID|/id",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": §\"co/bra\"|BAD_VALUE|/id",
        "exercises/cobra.json|\"id\": \"cobra\"|\"id\": §\"NUL\"|BAD_VALUE|/id",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"../cobra-1.svg\"|BAD_PICTURE|/pictures/0/file",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"/cobra-1.svg\"|BAD_PICTURE|/pictures/0/file",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"a\\\\cobra-1.svg\"|BAD_PICTURE|/pictures/0/file",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"con.svg\"|BAD_PICTURE|/pictures/0/file",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"C:cobra.svg\"|BAD_PICTURE|/pictures/0/file",
        "exercises/cobra.json|\"cobra-1.svg\"|§\"cobra-7.svg\"|MISSING_FILE|/pictures/0/file",
        "exercises/cobra.json|\"step\": 2|\"step\": §1|BAD_VALUE|/pictures/1/step",
        "exercises/cobra.json|\"step\": 2|\"step\": §5|BAD_VALUE|/pictures/1/step",
        "exercises/cobra.json|\"hands\"|§\"hand\"|UNKNOWN_ID|/movements/2",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": §\" Stay|BAD_VALUE|/easier",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": §\"{x} Stay|BAD_VALUE|/easier",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": §\"{ Stay|BAD_VALUE|/easier",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": §\"\\u202eSt|BAD_VALUE|/easier",
        "en/exercises/cobra.json|\"easier\": \"Stay|\"easier\": §\"\\ud800St|BAD_VALUE|/easier",
        "en/exercises/cobra.json|\"text\": \"/start\"|\"text\":"
            + " §\"/strat\"|UNKNOWN_ID|/origins/0/text",
        "en/exercises/cobra.json|\"harder\"|\"easier\": \"x\",~§\"easier\":"
            + " \"y\",~\"harder\"|DUPLICATE_KEY|/easier",
        "en/exercises/cobra.json|\"easier\"|\"eaiser\"|MISSING_KEY|",
        "en/exercises/cobra.json|\"comparedWith\": [|\"comparedWith\": §["
            + "{\"says\": \"x\"},|BAD_VALUE|/comparedWith",
        "en/exercises/cobra.json|\"Hold {hold}, hips|§\"Hold {holt}, hips|BAD_VALUE|/steps/2",
        "en/exercises/cobra.json|\"Hold {hold}, hips|§\"Hold {side}, hips|BAD_VALUE|/steps/2",
        "en/exercises/cobra.json|\"Build up to {rep|§\"Build up to {hold} {rep|BAD_VALUE|/harder",
        "en/exercises/cobra.json|\"Stay low|§\"Stay {hold} low|BAD_VALUE|/easier",
        "exercises/cobra.json|\"repeats\": 10|\"repeats\": §0|BAD_VALUE|/harderDose/repeats",
        "exercises/cobra.json|{\"repeats\": 10}|§{\"repeats\": 5}|BAD_VALUE|/harderDose",
        "exercises/cobra.json|{\"repeats\": 10}|§{\"holdBreaths\": 10}|BAD_VALUE|/harderDose",
        "exercises/supine-twist.json|\"shows\": \"right\"|\"shows\":"
            + " §\"up\"|UNKNOWN_ID|/oneSide/shows",
        "exercises/supine-twist.json|[\"supine-twist-3.svg\"]|"
            + "[§\"supine-twist-4.svg\"]|UNKNOWN_ID|/oneSide/otherSide/0",
        "en/exercises/supine-twist.json|\"Breathe out. Let both knees sink slowly to your|"
            + "§\"{sides}. Let both knees sink slowly to your|BAD_VALUE|/oneSide/steps/0",
        "en/questions.json|[\"spinal-stenosis\"]|[§\"stenosis\"]|UNKNOWN_ID|"
            + "/questions/11/inPlans/concerns/0",
        "references.json|[\"what-is-it\"|[§\"what\"|UNKNOWN_ID|/references/2/questions/0",
        "en/guide.json|\"Read page {page:help} first|§\"Read page {page:hlep}"
            + " first|BAD_VALUE|/howto/steps/0",
        "en/phrases.json|\"Once a day.\"|§\"Once a {name}\"|BAD_VALUE|/plan.onceADay",
        "en/phrases.json|\"easier\"|§\"esaier\"|UNKNOWN_KEY|/esaier",
        "en/programmes.json|\"all\"|\"every\"|MISSING_KEY|",
        "programmes.json|\"cobra\"|§\"cobar\"|UNKNOWN_ID|/programmes/0/exercises/7",
        "programmes.json|\"cobra\"|§\"cat-cow\"|DUPLICATE_ID|/programmes/0/exercises/7",
        "clinic.json|\"gentle-start\"|§\"gentle\"|UNKNOWN_ID|/trackingProgramme",
        "clinic.json|\"logo.svg\"|§\"loga.svg\"|MISSING_FILE|/logo",
        "clinic.json|\"desk@harbour|§\"desk harbour|BAD_VALUE|/email",
        "clinic.json|\"https:|§\"ftp:|BAD_VALUE|/website",
        "clinic.json|\"01632 960 142\"|§\"{phone}\"|BAD_VALUE|/phone",
        "review.json|\"1.0\"|\"1.0\", §\"reviewer\": \"A. Nurse\"|UNKNOWN_KEY|/reviewer",
        "references.json|\"issued\": {|\"issued\": {§\"year\":"
            + " 2024,|UNKNOWN_KEY|/references/0/issued/year",
        "en/language.json|\"i = 1|§\"j = 1|BAD_VALUE|/plurals/one",
        "en/language.json|\"a4\"|§\"a5\"|BAD_VALUE|/paper",
        "en/language.json|\"{day} {month} {year}|§\"{day} {month}|BAD_VALUE|/date",
        "en/programmes.json|}|} §{}|SYNTAX|",
        "exercises/cobra.json|\"dose\": {|\"dose\": §{\"holdBreaths\": 5,|BAD_VALUE|/dose"
      })
  void saysWhatIsWrongAndWhere(String file, String old, String broken, Code code, String pointer)
      throws IOException {
    String marked = replace(file, old, broken.replace('~', '\n'));
    int mark = Math.max(0, marked.indexOf(MARK));
    assertThat(problems())
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().file()).isEqualTo(root.resolve(file).toString());
              assertThat(p.place().pointer()).isEqualTo(pointer == null ? "" : pointer);
              assertThat(offset(marked.replace(MARK, ""), p.place())).isEqualTo(mark);
              assertThat(p.excerpt()).isNotBlank();
            });
  }

  private static int offset(String text, Place place) {
    List<String> lines = List.of(text.split("\n", -1));
    int before = lines.subList(0, place.line() - 1).stream().mapToInt(l -> l.length() + 1).sum();
    return before + place.column() - 1;
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
        .contains("cobra.json BAD_VALUE", "questions.json BAD_VALUE", "clinic.json UNKNOWN_KEY");
  }

  @Test
  void atMostTwentyAreListed() throws IOException {
    Files.writeString(root.resolve("en/phrases.json"), "{}");
    ProblemException e = fault();
    int texts = Arrays.stream(Phrase.values()).mapToInt(p -> p.counts() ? 2 : 1).sum();
    assertThat(e.problems()).hasSize(20);
    assertThat(e.more()).isEqualTo(texts - 20);
  }

  @Test
  void aMissingFileAndAnOrphanAreNamed() throws IOException {
    Files.move(root.resolve("en/exercises/cobra.json"), root.resolve("en/exercises/viper.json"));
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
    return picture.matches("[a-z-]+-([123]|easier(-[12])?|harder)\\.svg");
  }

  private ProblemException fault() {
    return catchThrowableOfType(
        ProblemException.class, () -> ContentReader.read(root, "en", this::exists));
  }

  private List<Problem> problems() {
    return fault().problems();
  }

  /** Replaces the first {@code old}; what is returned still has the mark that the file lacks. */
  private String replace(String file, String old, String broken) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    String marked = text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(broken));
    Files.writeString(path, marked.replace(MARK, ""));
    return marked;
  }
}
