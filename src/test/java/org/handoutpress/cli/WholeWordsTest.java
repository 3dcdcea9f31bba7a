package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word of the content is divided: one that is wider than its column is refused. */
class WholeWordsTest {
  private static final String LONG = "Rindfleischetikettierungsueberwachungsaufgabenuebertragung";

  @TempDir Path temporary;
  private Path content;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    out = temporary.resolve("out");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tracker | en/guide.json           | "range": "6 to 10
          booklet | en/guide.json           | "title": "When to get help
          cards   | en/exercises/cobra.json | "easier": "
          booklet | en/questions.json       | "basis": "
          """)
  void aWordOfATextIsNamedWithItsPlace(String command, String file, String text)
      throws IOException {
    Folders.change(
        content.resolve(file), text, text + (text.endsWith("\"") ? LONG + " " : " " + LONG));
    Run run = Run.handouts(command, "--content", content, "--out", out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(file + ":", "error[DOES_NOT_FIT]", LONG, "^");
    assertThat(out).doesNotExist();
  }

  @Test
  void aWordOfTheReviewSheetToo() throws IOException {
    Path words = content.resolve("en/evidence.json");
    Folders.change(words, "\"secondHand\": \"", "\"secondHand\": \"" + LONG.repeat(3) + " ");
    Run run = Run.handouts("check", "--review", "--content", content, "--out", out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("review-sheet.pdf", "error[DOES_NOT_FIT]", LONG);
  }

  /** A name cannot be made shorter: it goes on in the next line, and all of it is there. */
  @Test
  void aNameIsPrintedWhole() throws IOException {
    Path plan = temporary.resolve("plan.json");
    Files.writeString(
        plan,
        "{\"id\": \"P-1\", \"name\": \"" + LONG.repeat(3) + "\", \"programme\": \"gentle-start\"}");
    Run run = Run.handouts("personal", "--plan", plan, "--out", out);
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
    try (PDDocument pdf = Loader.loadPDF(out.resolve("P-1.pdf").toFile())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(pdf).replaceAll("\\s", "")).contains(LONG.repeat(3));
    }
  }
}
