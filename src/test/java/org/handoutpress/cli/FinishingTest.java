package org.handoutpress.cli;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoutpress.CutOut;
import org.handoutpress.InHand;
import org.handoutpress.InHand.Face;
import org.handoutpress.SheetReading;
import org.handoutpress.SheetReading.Letter;
import org.handoutpress.Shipped;
import org.handoutpress.VeraPdf;
import org.handoutpress.content.Exercise;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for those who fold, staple, cut and laminate, as they come out of a printer. */
class FinishingTest {
  private static final double MM = 72 / 25.4;
  private static final double ROUNDING = 0.1;

  /** The sheet that tells the printer's settings has two sides. */
  private static final int NOTE = 2;

  @TempDir static Path made;
  @TempDir Path out;
  private static Run run;

  @BeforeAll
  static void make() {
    run = Run.handouts("make", "--booklet-fold", "--cut", "2,4", "--out", made);
  }

  @Test
  void areMadeBesides() {
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("booklet-fold.pdf", "cards-cut-2.pdf", "cards-cut-4.pdf");
    assertThat(made).isDirectoryContaining("glob:**/booklet.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"booklet-fold.pdf", "cards-cut-2.pdf", "cards-cut-4.pdf"})
  void arePdfA2bAndNoMore(String file) throws Exception {
    assertThat(VeraPdf.failures(bytes(file), "2b")).isEmpty();
    assertThat(VeraPdf.failures(bytes(file), "2a")).isNotEmpty();
    assertThat(VeraPdf.failures(bytes(file), "ua1")).isNotEmpty();
  }

  @Test
  void theFoldedBookletIsTheBooklet() throws IOException {
    List<Face> read = InHand.print(bytes("booklet-fold.pdf"), NOTE).readFromFoldAtLeft();
    assertThat(read).allMatch(Face::upright);
    assertThat(read.stream().map(Face::text)).isEqualTo(pages("booklet.pdf"));
    assertThat(bytes("booklet-fold.pdf").length).isLessThan(bytes("booklet.pdf").length * 11 / 10);
  }

  private static List<String> pages(String file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes(file))) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(CutOut.text(SheetReading.of(document.getPage(i)).letters()).strip());
      }
    }
    return pages;
  }

  @Test
  void theFirstSheetTellsHowToFold() throws IOException {
    assertThat(text("booklet-fold.pdf", 1))
        .contains("A4 paper", "10 sheets", "short edge", "actual size", "100%", "Staple");
    assertThat(text("booklet-fold.pdf", 2)).contains("right way up");
  }

  @Test
  void theFirstSheetTellsHowToCut() throws IOException {
    assertThat(text("cards-cut-4.pdf", 1))
        .contains("A4 paper", "4 sheets", "long edge", "actual size", "100%", "laminate");
    assertThat(text("cards-cut-2.pdf", 1)).contains("6 sheets");
  }

  /** What the sheet says is 100 mm long, is. */
  @ParameterizedTest
  @ValueSource(strings = {"booklet-fold.pdf", "cards-cut-4.pdf"})
  void theLineToMeasureIsTrue(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(file))) {
      double longest =
          SheetReading.of(document.getPage(0)).bars().stream()
              .mapToDouble(Rectangle2D::getWidth)
              .max()
              .orElse(0);
      assertThat(longest / MM).isCloseTo(100, within(0.05));
    }
  }

  @ParameterizedTest
  @CsvSource({"cards-cut-2.pdf, 10", "cards-cut-4.pdf, 12"})
  void everyBackBelongsToItsFront(String file, int cards) throws IOException {
    List<Exercise> exercises = Shipped.library().exercises();
    List<CutOut> cut = CutOut.cut(bytes(file), NOTE);
    assertThat(cut).hasSize(cards);
    for (int i = 0; i < cards; i++) {
      Exercise exercise = exercises.get(Math.min(i, exercises.size() - 1));
      String title = exercise.number() + " " + exercise.name();
      assertThat(CutOut.text(cut.get(i).front())).startsWith(title);
      assertThat(CutOut.text(cut.get(i).behind())).startsWith(title).contains("Stop and call");
      assertThat(cut.get(i).front()).allMatch(Letter::upright);
      assertThat(cut.get(i).behind()).allMatch(Letter::upright);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cards-cut-2.pdf", "cards-cut-4.pdf"})
  void noLetterIsNearTheKnifeOrSmall(String file) throws IOException {
    for (CutOut card : CutOut.cut(bytes(file), NOTE)) {
      double safe = 5 * MM - ROUNDING;
      Rectangle2D cut = card.cut();
      for (Letter letter : Stream.concat(card.front().stream(), card.behind().stream()).toList()) {
        assertThat(letter.size()).isGreaterThanOrEqualTo(12);
        assertThat(letter.x()).isBetween(cut.getMinX() + safe, cut.getMaxX() - safe);
        assertThat(letter.y()).isBetween(cut.getMinY() + safe, cut.getMaxY() - safe - 8);
      }
    }
  }

  /** Every letter of a sheet is on some card: nothing falls between them. */
  @ParameterizedTest
  @ValueSource(strings = {"cards-cut-2.pdf", "cards-cut-4.pdf"})
  void nothingIsCutAway(String file) throws IOException {
    int onCards =
        CutOut.cut(bytes(file), NOTE).stream()
            .mapToInt(c -> c.front().size() + c.behind().size())
            .sum();
    int printed = 0;
    try (PDDocument document = Loader.loadPDF(bytes(file))) {
      for (int i = NOTE; i < document.getNumberOfPages(); i++) {
        printed += SheetReading.of(document.getPage(i)).letters().size();
      }
    }
    assertThat(onCards).isEqualTo(printed).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cards-cut-2.pdf", "cards-cut-4.pdf"})
  void colourThatTouchesAnEdgeGoesOnBeyondIt(String file) throws IOException {
    for (CutOut card : CutOut.cut(bytes(file), NOTE)) {
      Rectangle2D cut = card.cut();
      double bleed = 3 * MM - ROUNDING;
      assertThat(card.bars())
          .anyMatch(
              bar ->
                  bar.getMinX() <= cut.getMinX() - bleed
                      && bar.getMaxX() >= cut.getMaxX() + bleed
                      && bar.getMaxY() >= cut.getMaxY() + bleed
                      && bar.getMinY() < cut.getMaxY()
                      && bar.getMaxY() < cut.getMaxY() + 4 * MM);
    }
  }

  @Test
  void aSheetIsFilledWithTheCardsThatAreNamed() throws IOException {
    Run cards = Run.handouts("cards", "--exercise", "cobra", "--cut", "4", "--out", out);
    assertThat(cards.code()).isZero();
    List<CutOut> cut = CutOut.cut(Files.readAllBytes(out.resolve("cards-cut-4.pdf")), NOTE);
    assertThat(cut).hasSize(4).allMatch(c -> CutOut.text(c.behind()).startsWith("8 Cobra"));
  }

  @Test
  void areTheSameBytesEachTime() throws IOException {
    Run.handouts("booklet", "--booklet-fold", "--out", out);
    assertThat(Files.readAllBytes(out.resolve("booklet-fold.pdf")))
        .isEqualTo(bytes("booklet-fold.pdf"));
  }

  @Test
  void letterPaperSavingInk() throws IOException {
    Run letter =
        Run.handouts(
            "make",
            "--booklet-fold",
            "--cut",
            "4,2",
            "--paper",
            "letter",
            "--ink-saver",
            "--out",
            out);
    assertThat(letter.err()).doesNotContain("error");
    List<CutOut> cut = CutOut.cut(Files.readAllBytes(out.resolve("cards-cut-4.pdf")), NOTE);
    assertThat(cut).hasSize(12).allMatch(c -> c.bars().stream().noneMatch(FinishingTest::isArea));
    byte[] folded = Files.readAllBytes(out.resolve("booklet-fold.pdf"));
    assertThat(InHand.print(folded, NOTE).readFromFoldAtLeft()).allMatch(Face::upright);
  }

  @ParameterizedTest
  @ValueSource(strings = {"booklet-fold.pdf", "cards-cut-4.pdf"})
  void marksAreInBlackAlone(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(file))) {
      byte[] content = document.getPage(NOTE).getContents().readAllBytes();
      assertThat(new String(content, StandardCharsets.US_ASCII))
          .contains("0 g\n", " re f")
          .doesNotContainIgnoringCase("rg");
    }
  }

  private static boolean isArea(Rectangle2D bar) {
    return Math.min(bar.getWidth(), bar.getHeight()) > 2;
  }

  @Test
  void heavierPaperMovesInnerPages() throws IOException {
    Run.handouts("booklet", "--booklet-fold", "--paper-weight", "160", "--out", out);
    byte[] heavy = Files.readAllBytes(out.resolve("booklet-fold.pdf"));
    List<Face> light = InHand.print(bytes("booklet-fold.pdf"), NOTE).readFromFoldAtLeft();
    List<Face> moved = InHand.print(heavy, NOTE).readFromFoldAtLeft();
    assertThat(moved.get(0).x()).isEqualTo(light.get(0).x());
    int middle = moved.size() / 2;
    double further = 8 * 80 * 0.004 / 80 * 72;
    assertThat(moved.get(middle).x()).isCloseTo(light.get(middle).x() - further, within(0.03));
  }

  @Test
  void thePatientsBookletToo() throws IOException {
    Path plan = out.resolve("plan.json");
    Files.writeString(
        plan, "{\"id\": \"P-7\", \"name\": \"Rosalind\", \"exercises\": [{\"id\": \"cobra\"}]}");
    Run personal =
        Run.handouts("personal", "--plan", plan, "--booklet-fold", "--out", out.resolve("o"));
    assertThat(personal.out()).contains("P-7.pdf", "P-7.fold.pdf", "2 files");
    assertThat(personal.out() + personal.err()).doesNotContain("Rosalind");
    byte[] folded = Files.readAllBytes(out.resolve("o/P-7.fold.pdf"));
    List<Face> read = InHand.print(folded, NOTE).readFromFoldAtLeft();
    assertThat(read.get(0).text()).contains("Rosalind");
    assertThat(read.size() % 4).isZero();
  }

  /** A week that takes two pages fills up no odd number of them. */
  @Test
  void whatIsAddedFillsWholeSheetsWhateverAWeekTakes() throws IOException {
    Path content = Folders.copy(Path.of("content"), out.resolve("content"));
    String tick = "Tick each one when done, or write how many.";
    Folders.change(content.resolve("en/guide.json"), tick, String.join(" ", nCopies(13, tick)));
    Run booklet =
        Run.handouts(
            "booklet", "--low-vision", "--booklet-fold", "--content", content, "--out", out);
    assertThat(booklet.code()).as(booklet.err()).isZero();
    byte[] folded = Files.readAllBytes(out.resolve("booklet-fold.pdf"));
    assertThat(InHand.print(folded, NOTE).readFromFoldAtLeft()).allMatch(Face::upright);
  }

  /** Else a patient's file would replace one of the waiting room in the same folder. */
  @Test
  void noPatientHasTheNameOfAFileOfTheWaitingRoom() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(made, "*.pdf")) {
      for (Path file : files) {
        String id = file.getFileName().toString().replace(".pdf", "");
        assertThat(refused(id.toUpperCase(Locale.ROOT))).contains("\"id\" is the name of a file");
      }
    }
  }

  private String refused(String id) throws IOException {
    Path plan = out.resolve("plan.json");
    Files.writeString(plan, "{\"id\": \"" + id + "\", \"name\": \"N\", \"programme\": \"all\"}");
    Run personal = Run.handouts("personal", "--plan", plan, "--out", out);
    assertThat(personal.code()).isEqualTo(2);
    return personal.err();
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(made.resolve(file));
  }

  private static String text(String file, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(file))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }
}
