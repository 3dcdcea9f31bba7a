package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that write a part of the set, and what their options change. */
class WritingTest {
  @TempDir Path out;

  @Test
  void makesOnlyTheCardsThatAreNamed() throws IOException {
    Run run = handouts("cards", "--exercise", "cobra,cat-cow");
    assertThat(run.code()).isZero();
    assertThat(Folders.digests(out).keySet())
        .containsExactly("cards/02-cat-cow.pdf", "cards/08-cobra.pdf");
  }

  @Test
  void makesAllCardsAndOneFileOfThem() throws IOException {
    assertThat(handouts("cards").code()).isZero();
    assertThat(Folders.digests(out)).hasSize(10).containsKey("cards.pdf");
  }

  @Test
  void makesABookletOfAProgramme() throws IOException {
    assertThat(handouts("booklet", "--programme", "gentle-start").code()).isZero();
    assertThat(Folders.digests(out)).containsOnlyKeys("booklet.pdf");
    assertThat(text("booklet.pdf")).contains("Bridge").doesNotContain("Cobra");
  }

  @Test
  void printsTheWeekThatIsAskedFor() throws IOException {
    assertThat(handouts("tracker", "--week-of", "2026-11-25").code()).isZero();
    assertThat(Folders.digests(out)).containsOnlyKeys("tracking-sheet.pdf");
    assertThat(text("tracking-sheet.pdf")).contains("23 November 2026");
  }

  @Test
  void makesTheSheetToFillInIfItIsAskedFor() throws IOException {
    assertThat(handouts("tracker", "--form").code()).isZero();
    assertThat(Folders.digests(out))
        .containsOnlyKeys("tracking-sheet.pdf", "tracking-sheet-form.pdf");
    assertThat(text("tracking-sheet-form.pdf")).contains("Tick each one when done.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "--grey, ''",
    "--ink-saver, ''",
    "--large-print, ''",
    "--low-vision, ''",
    "--paper, letter",
    "--paper, a5"
  })
  void lookAsTheOptionsSay(String option, String value) throws IOException {
    assertThat(handouts("cards", "--exercise", "cobra").code()).isZero();
    byte[] usual = Files.readAllBytes(out.resolve("cards/08-cobra.pdf"));
    Object[] words =
        value.isEmpty()
            ? new Object[] {"cards", "--exercise", "cobra", option}
            : new Object[] {"cards", "--exercise", "cobra", option, value};
    Run run = handouts(words);
    assertThat(run.err()).startsWith("note:");
    assertThat(run.code()).isZero();
    assertThat(out.resolve("cards/08-cobra.pdf")).isRegularFile();
    assertThat(Files.readAllBytes(out.resolve("cards/08-cobra.pdf"))).isNotEqualTo(usual);
  }

  @Test
  void fillsTheSheetThatGoesIntoThePrinter() throws IOException {
    assertThat(handouts("cards", "--exercise", "cobra", "--paper", "Letter").code()).isZero();
    try (PDDocument document = open("cards/08-cobra.pdf")) {
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isEqualTo(612);
      assertThat(page.getHeight()).isEqualTo(792);
    }
  }

  @ParameterizedTest(name = "--date {0}, SOURCE_DATE_EPOCH {1}")
  @CsvSource({
    "2024-02-29, 86400, 2024-02-29",
    ", 86400, 1970-01-02",
    ", , 2026-11-22",
  })
  void takesTheDateFromTheOptionElseTheEpochElseToday(String date, String epoch, String expected)
      throws IOException {
    Map<String, String> environment = epoch == null ? Map.of() : Map.of("SOURCE_DATE_EPOCH", epoch);
    Object[] words =
        date == null
            ? new Object[] {"cards", "--exercise", "cobra", "--out", out}
            : new Object[] {"cards", "--exercise", "cobra", "--out", out, "--date", date};
    assertThat(Run.handouts(environment, false, () -> false, words).code()).isZero();
    try (PDDocument document = open("cards/08-cobra.pdf")) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .hasToString(expected + "T00:00:00Z");
    }
  }

  @Test
  void saysNothingWhenItShallBeQuiet() {
    assertThat(handouts("cards", "--exercise", "cobra", "--quiet")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void checksWithoutWriting() throws IOException {
    Run run = Run.handouts("check");
    assertThat(run.out()).matches("\\d+ files, no problems\\R");
    assertThat(run.err()).startsWith("note: The clinic on these pages");
    assertThat(run.code()).isZero();
  }

  @Test
  void saysNoNoteOnceTheClinicIsReal() throws IOException {
    Path content = Folders.copy(Path.of("content"), out.resolve("content"));
    Folders.change(content.resolve("clinic.json"), "\"example\": true", "\"example\": false");
    Run run = handouts("tracker", "--content", content);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void takesAClinicsOwnPictureBeforeTheShippedOne() throws IOException {
    Path content = Folders.copy(Path.of("content"), out.resolve("content"));
    assertThat(handouts("cards", "--exercise", "cobra", "--content", content).code()).isZero();
    byte[] shipped = Files.readAllBytes(out.resolve("cards/08-cobra.pdf"));
    Path own = Files.createDirectory(content.resolve("illustrations"));
    Files.copy(Path.of("illustrations/cobra-1.svg"), own.resolve("cobra-2.svg"));
    assertThat(handouts("cards", "--exercise", "cobra", "--content", content).code()).isZero();
    assertThat(Files.readAllBytes(out.resolve("cards/08-cobra.pdf"))).isNotEqualTo(shipped);
  }

  @Test
  void drawsThePicturesThatShip() throws IOException {
    Run run = handouts("draw");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("cobra-2.svg").contains("45 files in ");
    for (String file : Folders.digests(out).keySet()) {
      assertThat(out.resolve(file)).hasSameTextualContentAs(Path.of("illustrations", file));
    }
  }

  @Test
  void drawsThePicturesOfOnePose() throws IOException {
    assertThat(handouts("draw", "--pose", "illustrations/poses/cobra.json").code()).isZero();
    assertThat(Folders.digests(out)).containsOnlyKeys("cobra-3.svg");
    Run missing = handouts("draw", "--pose", "illustrations/poses/no.json");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("no.json: error[MISSING_FILE]");
  }

  @Test
  void saysWhyAPoseGivesNoPicture() throws IOException {
    Path own = Folders.copy(Path.of("illustrations"), out.resolve("own"));
    Path pose = Files.copy(own.resolve("poses/cobra.json"), own.resolve("poses/lonely.json"));
    Folders.change(pose, "\"hem\": 20", "\"hem\": 22");
    assertThat(handouts("draw", "--pose", pose).err())
        .contains("lonely.json: error[BAD_VALUE]: No scene shows this pose");
    Run scene = handouts("draw", "--pose", own.resolve("scenes/cobra.json"));
    assertThat(scene.code()).isEqualTo(2);
    assertThat(scene.err()).contains("error[MISSING_FILE]");
  }

  private Run handouts(Object... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--out";
    all[words.length + 1] = out;
    return Run.handouts(all);
  }

  private PDDocument open(String file) throws IOException {
    return Loader.loadPDF(Files.readAllBytes(out.resolve(file)));
  }

  private String text(String file) throws IOException {
    try (PDDocument document = open(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
