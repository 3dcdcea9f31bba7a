package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The waiting room set, as somebody finds it in the folder. */
class MakeTest {
  private static final List<String> CARDS =
      List.of(
          "cards/01-knee-to-chest.pdf",
          "cards/02-cat-cow.pdf",
          "cards/03-glute-bridge.pdf",
          "cards/04-childs-pose.pdf",
          "cards/05-standing-forward-bend.pdf",
          "cards/06-seated-forward-fold.pdf",
          "cards/07-thread-the-needle.pdf",
          "cards/08-cobra.pdf",
          "cards/09-supine-twist.pdf");

  private static final List<String> PARTS =
      List.of("cards", "booklet", "sheet", "sheet-form", "poster", "poster-fridge");

  @TempDir static Path temporary;
  private static Path out;
  private static Run run;

  @BeforeAll
  static void make() {
    out = temporary.resolve("new/out");
    run = Run.handouts("make", "--out", out, "--date", "2026-11-22");
  }

  @Test
  void succeedsAndListsItsFiles() throws IOException {
    assertThat(run.err()).startsWith("note: The clinic on these pages").contains("clinic.json");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(17);
    assertThat(lines.get(0)).matches("\\Q" + out.resolve(CARDS.get(0)) + "\\E +1 page +\\d+ KB");
    assertThat(lines.get(16)).matches("16 files in \\d+\\.\\d s");
  }

  @Test
  void writesTheWholeSetAndNothingElse() throws IOException {
    assertThat(Folders.digests(out).keySet())
        .containsAll(CARDS)
        .contains("cards.pdf", "booklet.pdf", "tracking-sheet.pdf", "tracking-sheet-form.pdf")
        .contains("poster.pdf", "poster-fridge.pdf", "index.html")
        .hasSize(16);
  }

  @Test
  void hasOnePageForEachCard() throws IOException {
    for (String card : CARDS) {
      assertThat(pages(card)).as(card).isEqualTo(1);
    }
    assertThat(pages("cards.pdf")).isEqualTo(9);
    assertThat(pages("booklet.pdf")).isBetween(20, 36);
    assertThat(pages("tracking-sheet.pdf")).isEqualTo(2);
  }

  private static int pages(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(out.resolve(file)))) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void linksFromTheContactSheetOnlyToWhatIsThere() throws IOException {
    List<String> links = attributes("href");
    assertThat(links).containsAll(CARDS).contains("cards.pdf", "booklet.pdf", "tracking-sheet.pdf");
    assertThat(links).contains("booklet.pdf#page=" + pages("booklet.pdf"));
    for (String link : links) {
      assertThat(out.resolve(link.replaceFirst("#.*", ""))).exists();
    }
  }

  @Test
  void showsAPictureOfEveryPage() throws IOException {
    List<String> pictures = attributes("src");
    assertThat(pictures).hasSize(9 + pages("booklet.pdf") + 4);
    for (String picture : pictures) {
      assertThat(picture).startsWith("data:image/png;base64,");
      byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
      assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }
    assertThat(attributes("alt"))
        .hasSameSizeAs(pictures)
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(attributes("alt").get(0)).containsIgnoringCase("knee-to-chest");
  }

  @Test
  void saysWhichPageOfWhichDocumentEachPictureShows() throws IOException {
    List<String> alternatives = attributes("alt");
    List<String> booklet = alternatives.subList(9, alternatives.size() - 4);
    for (int page = 1; page <= booklet.size(); page++) {
      String name = "Page " + page + " of Back exercises for home";
      assertThat(booklet.get(page - 1)).matches(name + "(: [^:]+)?");
    }
    assertThat(booklet.get(0)).isEqualTo("Page 1 of Back exercises for home");
    assertThat(booklet.get(1)).isEqualTo("Page 2 of Back exercises for home: When to get help");
    assertThat(alternatives)
        .endsWith(
            "Page 1 of My week: tracking sheet: My week",
            "Page 2 of My week: tracking sheet: When to get help",
            "Page 1 of Exercises for a sore back: poster for the wall",
            "Page 1 of Exercises for a sore back: poster for the fridge");
  }

  @Test
  void captionsALonePageWithItsTitleAndTheOthersWithTheirNumbers() throws IOException {
    List<String> captions =
        matches("<span class=\"name\" aria-hidden=\"true\">([^<]*)</span>", index());
    assertThat(captions).hasSize(pages("booklet.pdf") + 4);
    assertThat(captions)
        .startsWith("1", "2", "3")
        .contains("Exercises for a sore back: poster for the wall");
  }

  @Test
  void saysWhoReviewedItWhatItIsPrintedOnAndHowToFoldTheBooklet() throws IOException {
    String header = matches("<header>(.*)</header>", index()).get(0);
    assertThat(header)
        .containsSubsequence(
            "Harbour Street Physiotherapy",
            "<p class=\"review\">Version 1.0. Draft: no expert has checked it yet.</p>",
            "<p class=\"paper\">A4, in colour</p>");
    assertThat(index().replaceAll("base64,[^\"]*", ""))
        .containsSubsequence(
            "href=\"booklet.pdf\"",
            "<p class=\"how\">Print it as a booklet: on both sides, flip on the short edge.</p>",
            "href=\"booklet.pdf#page=1\"");
  }

  @Test
  void writesAPageThatEveryReaderUnderstands() throws IOException {
    String html = index();
    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    assertThat(html).contains("<meta charset=\"utf-8\">", "<title>", "<main>", "@media print");
    assertThat(html).containsOnlyOnce("<h1>").doesNotContain("<script", "http://", "https://");
    assertThat(html.replaceAll("<style>[^<]*</style>", "")).doesNotContain("{", "}");
    assertThat(attributes("aria-labelledby")).isEqualTo(PARTS);
    assertThat(attributes("id")).isEqualTo(PARTS);
  }

  private static List<String> attributes(String name) throws IOException {
    return matches("[ \"]" + name + "=\"([^\"]*)\"", index());
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  private static String index() throws IOException {
    return Files.readString(out.resolve("index.html"));
  }

  @Test
  void saysWhoReviewedOtherContentAndWhatTheOptionsAskedFor() throws IOException {
    Path content = Folders.copy(Path.of("content"), temporary.resolve("reviewed"));
    Folders.change(content.resolve("review.json"), "\"1.0\"", "\"1.1\"");
    Signed.sign(content, "2026-11-21");
    Path grey = temporary.resolve("grey");
    List<Object> words = List.of("make", "--paper", "letter", "--grey", "--date", "2026-11-22");
    List<Object> folders = List.of("--content", content, "--out", grey);
    Run.handouts(Stream.of(words, folders).flatMap(List::stream).toArray());
    String html = Files.readString(grey.resolve("index.html")).replace('\u00A0', ' ');
    assertThat(html)
        .contains(
            "<p class=\"review\">Version 1.1. Reviewed by A. Nurse, RN, 31 January 2026."
                + " Review was due 21 November 2026.</p>",
            "<p class=\"paper\">US Letter, in shades of grey</p>");
  }

  @Test
  void saysOfEachPartWhetherItIsForPaperOrForTheScreen() throws IOException {
    Path cut = temporary.resolve("cut");
    Run.handouts("make", "--cut", "4", "--booklet-fold", "--out", cut, "--date", "2026-11-22");
    String html = Files.readString(cut.resolve("index.html")).replaceAll("base64,[^\"]*", "");
    String both = "<p class=\"use\">For the screen and for paper</p>";
    String paper = "<p class=\"use\">For paper only. The first sheet says how to print it.</p>";
    String screen = "<p class=\"use\">For the screen: to fill in</p>";
    assertThat(matches("(<p class=\"use\">[^<]*</p>)", html))
        .containsExactly(both, paper, both, paper, both, screen, both, both);
    assertThat(matches("<h2 id=\"([^\"]*)\"", html))
        .containsExactly(
            "cards",
            "cards-cut-4",
            "booklet",
            "booklet-fold",
            "sheet",
            "sheet-form",
            "poster",
            "poster-fridge");
    assertThat(html).contains("cards-cut-4.pdf#page=4").doesNotContain("cards-cut-2");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path again = temporary.resolve("again");
    Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "1795305600");
    Run second = Run.handouts(environment, false, () -> false, "make", "--quiet", "--out", again);
    assertThat(second).isEqualTo(new Run(0, "", ""));
    assertThat(Folders.digests(again)).isEqualTo(Folders.digests(out));
  }
}
