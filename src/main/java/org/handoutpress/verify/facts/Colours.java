package org.handoutpress.verify.facts;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.handoutpress.geom.Rgb;

/** Colours as they come out on white paper; the last one is kept, since most marks repeat it. */
final class Colours {
  private PDColor last;
  private Rgb solid;

  /** A pattern counts as white: it is told apart by {@link PDColor#isPattern}. */
  Rgb of(PDColor colour, double alpha) throws IOException {
    if (colour != last) {
      solid = solid(colour);
      last = colour;
    }
    return alpha >= 1
        ? solid
        : new Rgb(fade(solid.red(), alpha), fade(solid.green(), alpha), fade(solid.blue(), alpha));
  }

  private static Rgb solid(PDColor colour) throws IOException {
    if (colour.isPattern()) {
      return Rgb.WHITE;
    }
    int rgb = colour.toRGB();
    return new Rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private static int fade(int channel, double alpha) {
    return (int) Math.round(255 - (255 - channel) * alpha);
  }
}
