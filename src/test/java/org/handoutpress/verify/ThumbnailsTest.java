package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ThumbnailsTest {
  private static final int DISC = 0x0B5560;

  @Test
  void aThumbnailShowsThePage() throws IOException {
    BufferedImage page = picture(Thumbnails.render(SamplePdf.bytes(), 1, 72));

    assertThat(page.getWidth()).isEqualTo(595);
    assertThat(page.getHeight()).isEqualTo(841);
    assertThat(page.getRGB(58, 230) & 0xFFFFFF).as("the disc").isEqualTo(DISC);
    assertThat(page.getRGB(2, 2) & 0xFFFFFF).as("the margin").isEqualTo(0xFFFFFF);
  }

  @Test
  void allPagesAtOnceAreTheSameAsOneByOne() throws IOException {
    byte[] pdf = SamplePdf.bytes();

    List<byte[]> all = Thumbnails.renderAll(pdf, 40);

    assertThat(all).hasSize(2);
    assertThat(all.get(0)).isEqualTo(Thumbnails.render(pdf, 1, 40));
    assertThat(all.get(1)).isEqualTo(Thumbnails.render(pdf, 2, 40));
  }

  @Test
  void thereIsNoThirdPage() throws IOException {
    byte[] pdf = SamplePdf.bytes();

    assertThatThrownBy(() -> Thumbnails.render(pdf, 3, 40))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
