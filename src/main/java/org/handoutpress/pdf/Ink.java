package org.handoutpress.pdf;

import org.handoutpress.geom.Rgb;

/**
 * The colours of a content stream, written only when they change. Greys are DeviceGray, so that a
 * printer uses black ink alone for them.
 */
final class Ink {
  private final Syntax content;
  private Rgb fill;
  private Rgb stroke;

  Ink(Syntax content) {
    this.content = content;
  }

  void fill(Rgb colour) {
    if (!colour.equals(fill)) {
      fill = colour;
      set(colour, " g\n", " rg\n");
    }
  }

  void stroke(Rgb colour) {
    if (!colour.equals(stroke)) {
      stroke = colour;
      set(colour, " G\n", " RG\n");
    }
  }

  private void set(Rgb colour, String grey, String rgb) {
    if (isGrey(colour)) {
      share(colour.red()).put(grey);
    } else {
      share(colour.red()).put(' ');
      share(colour.green()).put(' ');
      share(colour.blue()).put(rgb);
    }
  }

  /** Of 255, in thousandths, which is finer than any of them needs. */
  private Syntax share(int of255) {
    return content.thousandths((of255 * 1000 + 127) / 255);
  }

  private static boolean isGrey(Rgb colour) {
    return colour.red() == colour.green() && colour.green() == colour.blue();
  }
}
