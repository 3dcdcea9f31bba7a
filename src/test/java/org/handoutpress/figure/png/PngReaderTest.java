package org.handoutpress.figure.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Bitmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngReaderTest {
  private static List<String> pixels(byte[] png) throws ProblemException {
    Bitmap bitmap = PngReader.read("a.png", png);
    List<String> pixels = new ArrayList<>();
    for (int y = 0; y < bitmap.rows(); y++) {
      for (int x = 0; x < bitmap.columns(); x++) {
        pixels.add(hex(bitmap.rgb(x, y)));
      }
    }
    return pixels;
  }

  private static String hex(int rgb) {
    return Integer.toHexString(0x1000000 | (rgb & 0xFFFFFF)).substring(1);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void readsWhatAnotherProgramWroteInterlacedOrNot(int type) throws Exception {
    BufferedImage image = noise(37, 23, type);
    for (boolean interlaced : new boolean[] {false, true}) {
      byte[] png = write(image, interlaced);
      assertThat(pixels(png)).isEqualTo(onWhite(ImageIO.read(new ByteArrayInputStream(png))));
    }
  }

  private static BufferedImage noise(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(1);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, random.nextInt());
    }
    return image;
  }

  private static byte[] write(BufferedImage image, boolean interlaced) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (interlaced) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    }
    return out.toByteArray();
  }

  private static List<String> onWhite(BufferedImage image) {
    BufferedImage flat =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    List<String> pixels = new ArrayList<>();
    for (int y = 0; y < flat.getHeight(); y++) {
      for (int x = 0; x < flat.getWidth(); x++) {
        int argb =
            grey(image) ? image.getRaster().getSample(x, y, 0) * 0x010101 : argb(image, x, y);
        pixels.add(hex(argb));
      }
    }
    return pixels;
  }

  private static boolean grey(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
  }

  private static int argb(BufferedImage image, int x, int y) {
    int argb = image.getRGB(x, y);
    int alpha = argb >>> 24;
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      rgb |= (((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255) << shift;
    }
    return rgb;
  }

  @Test
  void undoesEveryRowFilter() throws ProblemException {
    byte[] png =
        PngFile.of(2, 5, 8, PngFile.GREY)
            .rows(0, 10, 20, 1, 30, 10, 2, 1, 2, 3, 100, 50, 4, 250, 7);
    // Average of 0 and 31 is 15, of 115 and 42 is 78; the Paeth neighbours are 115 and 128.
    assertThat(pixels(png))
        .containsExactly(
            "0a0a0a", "141414", "1e1e1e", "282828", "1f1f1f", "2a2a2a", "737373", "808080",
            "6d6d6d", "878787");
  }

  @Test
  void turnsFewAndManyBitsIntoEight() throws ProblemException {
    assertThat(pixels(PngFile.of(4, 1, 2, PngFile.GREY).rows(0, 0b00011011)))
        .containsExactly("000000", "555555", "aaaaaa", "ffffff");
    assertThat(pixels(PngFile.of(1, 1, 16, PngFile.RGB).rows(0, 0xFF, 0xFF, 0x80, 0x80, 0, 0x7F)))
        .containsExactly("ff8000");
  }

  @Test
  void laysWhatCanBeSeenThroughOnWhite() throws ProblemException {
    assertThat(pixels(PngFile.of(2, 1, 8, PngFile.GREY_ALPHA).rows(0, 0, 128, 9, 0)))
        .containsExactly("7f7f7f", "ffffff");
    assertThat(
            pixels(PngFile.of(1, 1, 16, PngFile.RGB_ALPHA).rows(0, 255, 255, 0, 0, 0, 0, 51, 51)))
        .containsExactly("ffcccc");
    assertThat(
            pixels(
                PngFile.of(2, 1, 8, PngFile.RGB)
                    .chunk("tRNS", 0, 1, 0, 2, 0, 3)
                    .rows(0, 1, 2, 3, 3, 2, 1)))
        .containsExactly("ffffff", "030201");
    assertThat(
            pixels(
                PngFile.of(2, 1, 8, PngFile.PALETTE)
                    .chunk("PLTE", 200, 0, 0, 0, 0, 200)
                    .chunk("tRNS", 0)
                    .rows(0, 0, 1)))
        .containsExactly("ffffff", "0000c8");
  }

  @Test
  void bringsOtherTonesAndColoursToSrgb() throws ProblemException {
    assertThat(
            pixels(PngFile.of(1, 1, 8, PngFile.GREY).chunk("gAMA", 0, 1, 0x86, 0xA0).rows(0, 128)))
        .containsExactly("bcbcbc");
    assertThat(pixels(withProfile(ColorSpace.CS_LINEAR_RGB).rows(0, 128, 128, 128, 255, 0, 0)))
        .containsExactly("bcbcbc", "ff0000");
    assertThat(pixels(withProfile(ColorSpace.CS_sRGB).rows(0, 128, 64, 200, 255, 255, 255)))
        .last()
        .isEqualTo("ffffff");
  }

  @Test
  void staysWithSrgbWhereTheFileSaysSoOrItsProfileCannotBeUsed() throws ProblemException {
    PngFile both = PngFile.of(1, 1, 8, PngFile.GREY).chunk("gAMA", 0, 1, 0x86, 0xA0);
    assertThat(pixels(both.chunk("sRGB", 0).rows(0, 128))).containsExactly("808080");
    assertThat(pixels(PngFile.of(1, 1, 8, PngFile.GREY).chunk("iCCP", 65, 0, 0, 9).rows(0, 128)))
        .containsExactly("808080");
    assertThat(pixels(withProfile(ColorSpace.CS_PYCC).rows(0, 128, 64, 200, 1, 2, 3)))
        .containsExactly("8040c8", "010203");
  }

  private static PngFile withProfile(int space) {
    byte[] packed = PngFile.deflate(ICC_Profile.getInstance(space).getData());
    byte[] chunk = new byte[packed.length + 3];
    chunk[0] = 'a';
    System.arraycopy(packed, 0, chunk, 3, packed.length);
    return PngFile.of(2, 1, 8, PngFile.RGB).chunk("iCCP", chunk);
  }

  @Test
  void keepsNoMorePixelsThanPrintCanUseAndTheirMean() throws Exception {
    BufferedImage image = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0, 100, 200));
    pen.fillRect(0, 0, 1500, 1500);
    pen.dispose();
    for (boolean interlaced : new boolean[] {false, true}) {
      Bitmap bitmap = PngReader.read("a.png", write(image, interlaced));
      assertThat(bitmap.columns()).isEqualTo(1300);
      assertThat(bitmap.rows()).isEqualTo(650);
      assertThat(bitmap.width()).isEqualTo(3000);
      assertThat(hex(bitmap.rgb(649, 649))).isEqualTo("0064c8");
      assertThat(hex(bitmap.rgb(650, 0))).isEqualTo("000000");
      assertThat(hex(bitmap.reduced(1, 1).rgb(0, 0))).isEqualTo("003264");
    }
  }

  @Test
  void fortyMegapixelsTakeLessThanFiveSeconds() throws ProblemException {
    byte[] png = PngFile.of(8000, 5000, 8, PngFile.RGB_ALPHA).rows(new byte[5000 * 32_001]);
    assertThat(png.length).isLessThan(200_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    PngReader.read("a.png", png);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(5));
  }
}
