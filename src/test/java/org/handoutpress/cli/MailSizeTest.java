package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that mailboxes may not take. */
class MailSizeTest {
  @TempDir Path temporary;

  /** With four pictures that cannot be made small, each so many pixels wide and high. */
  private Mailing pictured(int pixels) throws IOException {
    Path content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    Files.createDirectory(content.resolve("illustrations"));
    for (String picture : List.of("cobra-1", "cobra-2", "cobra-3", "cobra-easier")) {
      Files.write(content.resolve("illustrations/" + picture + ".png"), noise(pixels));
    }
    Mailing mailing = new Mailing(temporary).several(1);
    mailing.run("--content", content);
    return mailing;
  }

  private static byte[] noise(int pixels) throws IOException {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < pixels * pixels; i++) {
      image.setRGB(i % pixels, i / pixels, random.nextInt(1 << 24));
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  @Test
  void areWarnedOfOverFiveMegabytes() throws IOException {
    Mailing mailing = pictured(580);
    assertThat(Files.size(mailing.draft("P-0"))).isBetween(5_000_001L, 7_000_000L);
    assertThat(mailing.report().get(0))
        .startsWith("P-0,written,P-0.eml,")
        .containsPattern("The message has [56]\\.[0-9] MB with its file: some mailboxes");
  }

  @Test
  void areRefusedOverSeven() throws IOException {
    Mailing mailing = pictured(700);
    assertThat(mailing.draft("P-0")).doesNotExist();
    assertThat(mailing.report().get(0))
        .startsWith("P-0,failed,,,,TOO_LARGE,")
        .contains("line 2: ", "the most is 7");
  }
}
