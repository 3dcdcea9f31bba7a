package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.handoutpress.VeraPdf;
import org.handoutpress.figure.png.PngFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic's own pictures take the place of ours, as somebody who looks at the card sees it. */
class OwnPicturesTest {
  private static final int ORANGE = 0xFF8000;

  @TempDir Path temporary;
  private Path content;
  private Path pictures;

  @BeforeEach
  void copy() throws IOException {
    content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    pictures = Files.createDirectories(content.resolve("illustrations"));
  }

  /** An orange picture, three times as wide as high. */
  private static byte[] orange(int width, int height) {
    byte[] rows = new byte[height * (3 * width + 1)];
    for (int i = 0; i < rows.length; i++) {
      int channel = (i % (3 * width + 1) - 1) % 3;
      rows[i] = (byte) (i % (3 * width + 1) == 0 || channel == 2 ? 0 : channel == 0 ? 0xFF : 0x80);
    }
    return PngFile.of(width, height, 8, PngFile.RGB).rows(rows);
  }

  private byte[] card(String... options) throws IOException {
    Path out = temporary.resolve("out" + options.length);
    List<Object> words = new ArrayList<>(List.of("cards", "--exercise", "cobra", "--quiet"));
    words.addAll(List.of("--content", content, "--out", out));
    words.addAll(List.of(options));
    Run run = Run.handouts(words.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return Files.readAllBytes(out.resolve("cards/08-cobra.pdf"));
  }

  /** How many square millimetres of the page have a colour. */
  private static int area(byte[] pdf, int rgb) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
      int area = 0;
      for (int i = 0; i < page.getWidth() * page.getHeight(); i++) {
        int found = page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFFFFFF;
        area += found == rgb ? 1 : 0;
      }
      return area;
    }
  }

  @ParameterizedTest
  @CsvSource({"cat-cow, 0", "cobra, 2"})
  void aBrokenPictureStopsTheBookletsThatShowItAndNoOthers(String exercise, int code)
      throws Exception {
    Files.writeString(pictures.resolve("cobra-1.svg"), "<svg");
    Path plan = temporary.resolve("plan.json");
    Files.writeString(
        plan,
        "{\"id\": \"P-7\", \"name\": \"Ann\", \"exercises\": [{\"id\": \"" + exercise + "\"}]}");
    Path out = temporary.resolve("out");
    Run run = Run.handouts("personal", "--plan", plan, "--content", content, "--out", out);
    assertThat(run.err().contains("cobra-1.svg")).isEqualTo(code != 0);
    assertThat(run.code()).isEqualTo(code);
    assertThat(Files.exists(out.resolve("P-7.pdf"))).isEqualTo(code == 0);
  }

  @Test
  void aPngOfTheSameNameStandsInWithoutAChangeOfTheContent() throws Exception {
    Files.write(pictures.resolve("cobra-1.png"), orange(900, 300));
    byte[] pdf = card();
    assertThat(area(pdf, ORANGE)).isBetween(77 * 25, 78 * 26);
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
    assertThat(pdf.length).isLessThan(150_000);
  }

  @Test
  void itIsGreyOnAGreyPage() throws Exception {
    Files.write(pictures.resolve("cobra-1.png"), orange(900, 300));
    byte[] pdf = card("--grey");
    assertThat(area(pdf, ORANGE)).isZero();
    assertThat(area(pdf, 0xA2A2A2) + area(pdf, 0xA3A3A3)).isGreaterThan(1_900);
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws IOException {
    Files.write(pictures.resolve("cobra-1.png"), orange(900, 300));
    assertThat(card()).isEqualTo(card());
  }

  @Test
  void anSvgStandsInAndGoesBeforeAPng() throws IOException {
    Files.write(pictures.resolve("cobra-1.png"), orange(900, 300));
    svg("<path fill='#0000ff' d='M0 0h9v3h-9z'/>");
    assertThat(area(card(), 0x0000FF)).isGreaterThan(1_900);
    assertThat(area(card(), ORANGE)).isZero();
  }

  @Test
  void theContentMayNameAPngAndTheLogoBeOne() throws IOException {
    Files.write(pictures.resolve("ours.png"), orange(30, 10));
    Files.write(content.resolve("logo.png"), orange(30, 10));
    Folders.change(content.resolve("exercises/cobra.json"), "cobra-1.svg", "ours.png");
    Folders.change(content.resolve("clinic.json"), "logo.svg", "logo.png");
    assertThat(area(card(), ORANGE)).isGreaterThan(78 * 25 + 200);
  }

  @Test
  void theWholeSetShowsItAndIsReadBack() throws IOException {
    Files.write(pictures.resolve("cat-cow-1.png"), orange(300, 600));
    Files.write(pictures.resolve("cobra-2.png"), orange(600, 200));
    Path out = temporary.resolve("all");
    Run run = Run.handouts("make", "--quiet", "--content", content, "--out", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(area(Files.readAllBytes(out.resolve("booklet.pdf")), ORANGE)).isGreaterThan(500);
    assertThat(orangePictures(Files.readString(out.resolve("index.html"))))
        .isGreaterThanOrEqualTo(5);
    assertThat(Run.handouts("check", "--content", content).err())
        .doesNotContain("BAD_PICTURE", "READ_BACK", "DOES_NOT_FIT");
  }

  /** How many pictures of the contact sheet show a good deal of orange. */
  private static long orangePictures(String html) throws IOException {
    long pictures = 0;
    String[] parts = html.split("data:image/png;base64,", -1);
    for (int i = 1; i < parts.length; i++) {
      byte[] png = Base64.getDecoder().decode(parts[i].substring(0, parts[i].indexOf('"')));
      pictures += orange(ImageIO.read(new ByteArrayInputStream(png))) > 100 ? 1 : 0;
    }
    return pictures;
  }

  private static int orange(BufferedImage image) {
    int orange = 0;
    for (int i = 0; image != null && i < image.getWidth() * image.getHeight(); i++) {
      Color c = new Color(image.getRGB(i % image.getWidth(), i / image.getWidth()));
      boolean near = c.getRed() > 240 && Math.abs(c.getGreen() - 128) < 16 && c.getBlue() < 16;
      orange += near ? 1 : 0;
    }
    return orange;
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script/>", "<image href='file:///etc/passwd'/>", "<text>a</text>"})
  void refusesAnSvgThatActsOrFetchesWithItsPlace(String part) throws IOException {
    svg("\n  " + part);
    refused("illustrations/cobra-1.svg:2:", "error[BAD_PICTURE]", part.substring(0, 5));
  }

  @Test
  void refusesPngFilesThatAreNone() throws IOException {
    Files.write(pictures.resolve("cobra-1.png"), PngFile.of(60_000, 60_000, 8, 2).rows(0));
    refused("illustrations/cobra-1.png: error[TOO_LARGE]", "60000 by 60000 pixels");
    Files.writeString(
        pictures.resolve("cobra-1.png"), "\u00FF\u00D8\u00FF", StandardCharsets.ISO_8859_1);
    refused("illustrations/cobra-1.png: error[BAD_PICTURE]", "a JPEG photograph");
    Files.write(pictures.resolve("cobra-1.png"), new byte[2_000_001]);
    refused("illustrations/cobra-1.png: error[TOO_LARGE]", "larger than 2 MB");
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Path outside = Files.write(temporary.resolve("outside.png"), orange(30, 10));
    Files.createSymbolicLink(pictures.resolve("cobra-1.png"), outside);
    refused("illustrations/cobra-1.png: error[BAD_PICTURE]", "leads out of its folder");
  }

  @Test
  void refusesOtherKindsAndPathsByTheirNames() throws IOException {
    Folders.change(content.resolve("exercises/cobra.json"), "cobra-1.svg", "cobra-1.jpg");
    refused("exercises/cobra.json:", "neither an SVG nor a PNG");
    Folders.change(content.resolve("exercises/cobra.json"), "cobra-1.jpg", "../cobra-1.png");
    refused("exercises/cobra.json:", "no path of a picture");
  }

  private void svg(String inside) throws IOException {
    Files.writeString(
        pictures.resolve("cobra-1.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 3\">" + inside + "</svg>");
  }

  private void refused(String... said) {
    Path out = temporary.resolve("none");
    Run run = Run.handouts("make", "--content", content, "--out", out);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.err().split("error\\[", -1)).hasSize(2);
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
