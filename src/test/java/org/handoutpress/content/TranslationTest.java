package org.handoutpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a copy of the Spanish in one place and reads what its translator would be told. */
class TranslationTest {
  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void copy() throws IOException {
    root = temporary.resolve("content");
    Path source = Path.of("content");
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path from : tree.toList()) {
        Path to = root.resolve(source.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }

  @Test
  void theSpanishThatShipsSaysAllThatTheEnglishSays() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLanguageThatIsNoTranslationHasNoFaults() {
    Problems problems = new Problems();
    Translation.check(root, "en", problems);
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "phrases.json|\"once\":|\"onze\":|MISSING_KEY|\"once\" is missing|content/en/phrases.json:",
        "phrases.json|\"once\":|\"uno\": \"x\", \"once\":|UNKNOWN_KEY|has no \"uno\"|Take it out",
        "phrases.json|veces al día\",|veces {por} día\",|BAD_VALUE|{por}|Put the same" + " names",
        "exercises/cobra.json|Mantenga {hold}, caderas|Caderas|BAD_VALUE|{hold}|Put the same names",
        "exercises/cobra.json|\"Tome aire|\"x\", \"Tome aire|BAD_VALUE|4 items|as many items",
        "guide.json|\"from\": 4|\"from\": 3|BAD_VALUE|which has 4|changes no facts",
        "questions.json|\"id\": \"sleep\"|\"id\": \"sueño\"|BAD_VALUE|\"sleep\"|Leave names",
        "questions.json|\"spinal-stenosis\"|\"glaucoma\"|BAD_VALUE|\"spinal-stenosis\"|Leave names",
        "language.json|\"en\"|\"eng\"|UNKNOWN_ID|no language \"eng\"|take \"translates\" out"
      })
  void saysWhatIsMissingAndWhere(
      String file, String old, String text, Code code, String what, String advice)
      throws IOException {
    Path path = root.resolve("es").resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(
        path, before.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text)));
    assertThat(problems())
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().file()).isEqualTo(path.toString());
              assertThat(p.place().line()).isPositive();
              assertThat(p.what()).contains(what);
              assertThat(p.advice()).contains(advice);
            });
  }

  @Test
  void aTextThatNobodyTranslatedIsFound() throws IOException {
    Path path = root.resolve("es/guide.json");
    String english = "Gentle positions and movements that may ease your back";
    String spanish = "Posiciones y movimientos suaves que pueden aliviar su espalda";
    Files.writeString(path, Files.readString(path).replace(spanish, english));
    assertThat(problems()).extracting(Problem::advice).containsExactly("Translate it.");
  }

  @Test
  void aFileTooFewOrTooManyIsFound() throws IOException {
    Files.move(
        root.resolve("es/exercises/cobra.json"), root.resolve("es/exercises/serpiente.json"));
    assertThat(problems())
        .extracting(p -> Path.of(p.place().file()).getFileName() + " " + p.code())
        .containsExactly("cobra.json MISSING_FILE", "serpiente.json MISSING_FILE");
  }

  private List<Problem> problems() {
    Problems problems = new Problems();
    Translation.check(root, "es", problems);
    return problems.kept();
  }
}
