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

/** A review from the sheet to the pages: recorded, relied on, and lost by a change or with time. */
class ReviewTest {
  private static final String DUE = "2026-11-30";
  private static final String STEP = "\"Lie on your front.";

  @TempDir Path temporary;
  private Path content;

  @BeforeEach
  void sign() throws IOException {
    content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    Signed.sign(content, DUE);
  }

  private Run sheet(Object... more) {
    Object[] words = {"tracker", "--content", content, "--out", temporary.resolve("out")};
    return Run.handouts(
        java.util.stream.Stream.of(words, more).flatMap(java.util.Arrays::stream).toArray());
  }

  private String read(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(temporary.resolve(file).toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
    }
  }

  @Test
  void isSaidOnThePages() throws IOException {
    assertThat(sheet("--require-reviewed").code()).isZero();
    assertThat(read("out/tracking-sheet.pdf"))
        .contains("Reviewed by A. Nurse, RN, 31 January 2026. Next review: 30 November 2026.")
        .doesNotContain("PH 12345");
  }

  @Test
  void isLostByAChangeWhichTheNextSheetShowsBesideWhatWasRead() throws IOException {
    Path cobra = content.resolve("en/exercises/cobra.json");
    Folders.change(cobra, STEP, "\"Lie down on your front.");
    Run refused = sheet("--require-reviewed");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("NOT_REVIEWED", "1 text has changed", "en/exercises/cobra#/start");
    assertThat(temporary.resolve("out")).doesNotExist();
    assertThat(sheet().code()).isZero();
    assertThat(read("out/tracking-sheet.pdf")).contains("Changed since its last review.");
    Run.handouts("check", "--review", "--content", content, "--out", temporary.resolve("again"));
    assertThat(read("again/review-sheet.pdf"))
        .containsSubsequence("Cobra: step 1", "Lie on your front.", "Lie down on your front.");
  }

  @Test
  void isLostByAnotherPictureAndByAnotherDose() throws IOException {
    Files.createDirectories(content.resolve("illustrations"));
    Files.copy(Path.of("illustrations/cobra-2.svg"), content.resolve("illustrations/cobra-1.svg"));
    assertThat(sheet("--require-reviewed").err()).contains("illustrations/cobra-1.svg");
    Files.delete(content.resolve("illustrations/cobra-1.svg"));
    assertThat(sheet("--require-reviewed").code()).isZero();
    Folders.change(content.resolve("exercises/cobra.json"), "\"repeats\": 5", "\"repeats\": 6");
    assertThat(sheet("--require-reviewed").err()).contains("exercises/cobra#/dose/repeats");
  }

  @Test
  void doesNotConcernTheClinicNorWhereATextComesFrom() throws IOException {
    Folders.change(content.resolve("clinic.json"), "Harbour Street", "Harbour Lane");
    Folders.change(content.resolve("en/exercises/cobra.json"), "\"says\": \"", "\"says\": \"It: ");
    assertThat(sheet("--require-reviewed").code()).isZero();
  }

  @Test
  void endsOnItsDay() throws IOException {
    assertThat(sheet("--date", DUE, "--require-reviewed").code()).isZero();
    Run late = sheet("--date", "2026-12-01", "--require-reviewed");
    assertThat(late.code()).isEqualTo(2);
    assertThat(late.err()).contains("was due again on 2026-11-30");
    assertThat(sheet("--date", "2026-12-01").code()).isZero();
    assertThat(read("out/tracking-sheet.pdf")).contains("Review was due 30 November 2026.");
  }

  /** A day that is still to come is a slip of the pen, or of --date: it counts for nothing. */
  @Test
  void countsFromItsDay() throws IOException {
    Run early = sheet("--date", "2026-01-30", "--require-reviewed");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err())
        .contains("Its review of 2026-01-31 is after the day of the pages, 2026-01-30.");
    assertThat(sheet("--date", "2026-01-30").code()).isZero();
    assertThat(read("out/tracking-sheet.pdf")).contains("Draft: ").doesNotContain("A. Nurse");
    assertThat(sheet("--date", "2026-01-31", "--require-reviewed").code()).isZero();
  }

  /** Each row in its own language: what is not reviewed is refused, and the others go on. */
  @Test
  void isAskedForByTheLanguageOfEachPatient() throws IOException {
    Path roster = temporary.resolve("two.csv");
    Files.writeString(
        roster, "id,name,programme,language\nA1,Ana,gentle-start,es\nB2,Bob,gentle-start,en\n");
    Path out = temporary.resolve("two");
    Run run =
        Run.handouts("roster", roster, "--content", content, "--out", out, "--require-reviewed");
    assertThat(run.code()).isEqualTo(3);
    assertThat(out.resolve("A1.pdf")).doesNotExist();
    assertThat(out.resolve("B2.pdf")).exists();
    assertThat(out.resolve("report.csv"))
        .content()
        .containsSubsequence("A1,failed", "NOT_REVIEWED", "in es", "B2,written");
  }

  /** What a patient is told on the phone's side: whom to call, and in which words. */
  @Test
  void isLostByAnotherNumberAndByAnotherMessage() throws IOException {
    Folders.change(content.resolve("clinic.json"), "\"999\"", "\"112\"");
    assertThat(sheet("--require-reviewed").err()).contains("clinic#/emergencyNumber");
    Folders.change(content.resolve("clinic.json"), "\"112\"", "\"999\"");
    Folders.change(content.resolve("en/mail.json"), "\"Hello,\"", "\"Hello!\"");
    assertThat(sheet("--require-reviewed").err()).contains("en/mail#/greeting");
  }

  @Test
  void isAskedForByOnePatientAndByAll() throws IOException {
    Patients patients = new Patients(temporary).several(2);
    Run refused = patients.run("--require-reviewed");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("No clinician has reviewed it yet.").contains("--review");
    assertThat(patients.out).doesNotExist();
    assertThat(patients.run("--require-reviewed", "--content", content).code()).isZero();
    Path plan = Path.of("plans/example-plan.json");
    Path out = temporary.resolve("one");
    Object[] personal = {"personal", "--plan", plan, "--out", out, "--require-reviewed"};
    assertThat(Run.handouts(personal).code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  /** Without a date a file keeps its day; but not what its pages say of the review. */
  @Test
  void makesTheBookletsAgainOnceItIsOverdue() throws IOException {
    Patients patients = new Patients(temporary).several(2);
    assertThat(patients.run("--content", content).out()).startsWith("2 written");
    assertThat(patients.run("--content", content).out()).startsWith("0 written, 2 unchanged");
    Run late = Run.onAnotherDay(patients.words("--content", content));
    assertThat(late.out()).startsWith("2 written");
    assertThat(read("out/P-0.pdf")).contains("Review was due 30 November 2026.");
  }

  @Test
  void isRefusedWhileThereAreBlanksInIt() throws IOException {
    Path draft = temporary.resolve("draft");
    Run.handouts("check", "--review", "--content", content, "--out", draft);
    Files.writeString(
        content.resolve("review.json"), Files.readString(draft.resolve("review-draft.json")));
    Run run = sheet();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("review.json:", "This text is empty.", "is no date");
  }

  @Test
  void ofAnotherLanguageStaysInTheDraft() throws IOException {
    Folders.change(content.resolve("review.json"), "\"en\": {", "\"cy\": {");
    Run.handouts("check", "--review", "--content", content, "--out", temporary.resolve("draft"));
    assertThat(temporary.resolve("draft/review-draft.json"))
        .content()
        .containsSubsequence("\"cy\": {", "\"A. Nurse\"", "\"en\": {", "\"reviewer\": \"\"");
    assertThat(sheet().code()).isZero();
    assertThat(read("out/tracking-sheet.pdf")).contains("Draft: ");
  }

  @Test
  void needsLargePaper() {
    Run run = Run.handouts("check", "--review", "--paper", "a5", "--out", temporary.resolve("a5"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("too small for the review sheet");
  }
}
