package org.handoutpress.verify.facts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.handoutpress.geom.Rgb;

/** What colours an image has. */
final class PixelColours {
  private PixelColours() {}

  /** The first pixel that is no grey; none of an image that has one channel. */
  static Optional<Rgb> coloured(PDImage image) throws IOException {
    if (image.getColorSpace() instanceof PDDeviceGray) {
      return Optional.empty();
    }
    BufferedImage pixels = image.getImage();
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        Rgb colour = rgb(pixels.getRGB(x, y));
        if (colour.red() != colour.green() || colour.green() != colour.blue()) {
          return Optional.of(colour);
        }
      }
    }
    return Optional.empty();
  }

  private static Rgb rgb(int pixel) {
    return new Rgb(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
  }
}
