package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Compares pictures of pages with some tolerance: JDKs smooth edges in different ways. */
final class PagePicture {
  /** Of 255, over all channels of all pixels. */
  private static final double MOST_MEAN_DIFFERENCE = 0.5;

  /** A channel that is off by more than this makes a pixel count as different. */
  private static final int NOTABLE = 64;

  private static final double MOST_DIFFERENT_PIXELS = 0.002;

  private final BufferedImage wanted;
  private final BufferedImage actual;

  private PagePicture(BufferedImage wanted, BufferedImage actual) {
    this.wanted = wanted;
    this.actual = actual;
  }

  /** Keeps the page and a picture of the differences (dark where they are large) if it fails. */
  static void assertSame(String name, byte[] page) throws IOException {
    BufferedImage wanted = read(Golden.picture(name + ".png", page));
    new PagePicture(wanted, read(page)).assertSame(name);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private void assertSame(String name) throws IOException {
    assertThat(actual.getWidth()).isEqualTo(wanted.getWidth());
    assertThat(actual.getHeight()).isEqualTo(wanted.getHeight());
    long pixels = (long) actual.getWidth() * actual.getHeight();
    long sum = 0;
    long different = 0;
    for (int i = 0; i < pixels; i++) {
      int x = i % actual.getWidth();
      int y = i / actual.getWidth();
      sum += total(x, y);
      different += largest(x, y) > NOTABLE ? 1 : 0;
    }
    double mean = sum / (3.0 * pixels);
    double share = (double) different / pixels;
    if (mean > MOST_MEAN_DIFFERENCE || share > MOST_DIFFERENT_PIXELS) {
      Golden.keep(name + ".png", png(actual));
      Golden.keep(name + "-difference.png", png(difference()));
    }
    assertThat(mean)
        .as("mean difference of %s; see target/golden", name)
        .isLessThanOrEqualTo(MOST_MEAN_DIFFERENCE);
    assertThat(share)
        .as("share of different pixels of %s; see target/golden", name)
        .isLessThanOrEqualTo(MOST_DIFFERENT_PIXELS);
  }

  private int total(int x, int y) {
    return channel(x, y, 0) + channel(x, y, 8) + channel(x, y, 16);
  }

  private int largest(int x, int y) {
    return Math.max(channel(x, y, 0), Math.max(channel(x, y, 8), channel(x, y, 16)));
  }

  private int channel(int x, int y, int shift) {
    return Math.abs((wanted.getRGB(x, y) >> shift & 0xFF) - (actual.getRGB(x, y) >> shift & 0xFF));
  }

  private BufferedImage difference() {
    int width = actual.getWidth();
    BufferedImage image =
        new BufferedImage(width, actual.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, 255 - largest(x, y));
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
