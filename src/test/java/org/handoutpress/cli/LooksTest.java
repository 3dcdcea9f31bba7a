package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the pictures, as a clinic or a programme chooses. */
class LooksTest {
  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Folders.copy(Path.of("content"), folder.resolve("content"));
  }

  @Test
  void aClinicChoosesOnePersonForAllPictures() throws IOException {
    byte[] mix = card("mix");
    choose("ruth");
    byte[] drawnNow = card("now");
    assertThat(drawnNow).isNotEqualTo(mix);
    draw("ruth");
    assertThat(card("before")).isEqualTo(drawnNow);
  }

  @Test
  void aProgrammeChoosesForItself() throws IOException {
    Run usual = booklet("usual");
    Folders.change(
        content.resolve("programmes.json"),
        "\"id\": \"lying-down\",",
        "\"id\": \"lying-down\", \"look\": \"walter\",");
    Run chosen = booklet("chosen");
    assertThat(usual.code() + chosen.code()).isZero();
    assertThat(folder.resolve("chosen/booklet.pdf"))
        .isNotEmptyFile()
        .satisfies(
            pdf ->
                assertThat(Files.mismatch(pdf, folder.resolve("usual/booklet.pdf")))
                    .isNotNegative());
  }

  @Test
  void aPictureThatNoSceneDrawsStaysAsItIs() throws IOException {
    Folders.copy(Path.of("illustrations"), content.resolve("illustrations"));
    Files.copy(
        content.resolve("illustrations/cobra-1.svg"), content.resolve("illustrations/ours.svg"));
    Folders.change(content.resolve("exercises/cobra.json"), "cobra-1.svg", "ours.svg");
    choose("ruth");
    assertThat(card("ours")).isNotEmpty();
  }

  @Test
  void someoneUnknownIsRefusedWhereTheNameStands() throws IOException {
    choose("rut");
    Run run = Run.handouts("check", "--content", content);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("clinic.json:", "error[UNKNOWN_ID]", "at /look", "\"ruth\"");
    assertThat(Run.handouts("draw", "--look", "rut", "--out", folder.resolve("no")).err())
        .contains("error[UNKNOWN_ID]", "ruth");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void theSheetShowsEveryPictureInTheColoursOfItsPalette() throws IOException {
    Path out = folder.resolve("sheet");
    assertThat(Run.handouts("draw", "--sheet", "--grey", "--out", out).code()).isZero();
    String svg = Files.readString(out.resolve("contact-sheet.svg"));
    for (String file : Folders.digests(Path.of("illustrations")).keySet()) {
      assertThat(file.endsWith(".svg") && !svg.contains(file)).as(file).isFalse();
    }
    BufferedImage png = ImageIO.read(out.resolve("contact-sheet.png").toFile());
    assertThat(png.getWidth()).isEqualTo(2400);
    assertThat(coloured(png)).isZero();
    assertThat(dark(png)).isGreaterThan(50_000);
  }

  private void choose(String look) throws IOException {
    Folders.change(
        content.resolve("clinic.json"),
        "\"example\": true",
        "\"look\": \"" + look + "\", \"example\": true");
  }

  private void draw(String look) {
    Path out = content.resolve("illustrations").resolve(look);
    assertThat(Run.handouts("draw", "--look", look, "--out", out).code()).isZero();
  }

  private byte[] card(String out) throws IOException {
    Path to = folder.resolve(out);
    Run run = Run.handouts("cards", "--exercise", "cobra", "--content", content, "--out", to);
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readAllBytes(to.resolve("cards/08-cobra.pdf"));
  }

  private Run booklet(String out) {
    return Run.handouts(
        "booklet", "--programme", "lying-down", "--content", content, "--out", folder.resolve(out));
  }

  private static int coloured(BufferedImage image) {
    int count = 0;
    for (int rgb :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      int red = rgb >> 16 & 0xFF;
      count += red == (rgb >> 8 & 0xFF) && red == (rgb & 0xFF) ? 0 : 1;
    }
    return count;
  }

  private static int dark(BufferedImage image) {
    int count = 0;
    for (int rgb :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      count += (rgb & 0xFF) < 0x40 ? 1 : 0;
    }
    return count;
  }
}
