package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;

class FewColoursTest {
  private static final int RED = 0xFFC8374B;

  /** Every colour of a ramp of greys, and a few pixels of red. */
  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(512, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = image.createGraphics();
    for (int x = 0; x < 512; x++) {
      paint.setColor(new Color(x / 2, x / 2, Math.min(255, x / 2 + x % 40)));
      paint.fillRect(x, 0, 1, 64);
    }
    paint.dispose();
    image.setRGB(7, 9, RED);
    image.setRGB(8, 9, RED);
    return image;
  }

  @Test
  void keepsAFewPixelsOfAColourOfTheirOwn() {
    BufferedImage few = FewColours.of(picture());
    assertThat(few.getRGB(7, 9)).isEqualTo(RED);
  }

  @Test
  void movesNoColourFar() {
    BufferedImage picture = picture();
    BufferedImage few = FewColours.of(picture);
    assertThat(few.getColorModel()).isInstanceOf(IndexColorModel.class);
    for (int x = 0; x < 512; x++) {
      Color was = new Color(picture.getRGB(x, 30));
      Color is = new Color(few.getRGB(x, 30));
      assertThat(is.getRed()).isCloseTo(was.getRed(), org.assertj.core.data.Offset.offset(16));
      assertThat(is.getBlue()).isCloseTo(was.getBlue(), org.assertj.core.data.Offset.offset(16));
    }
  }

  @Test
  void takesAPictureOfOneColour() {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    assertThat(FewColours.of(image).getRGB(1, 1)).isEqualTo(0xFF000000);
  }
}
