package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import org.handoutpress.geom.Rgb;

/**
 * The colours of a content stream, written only when they change. Greys are DeviceGray, so that a
 * printer uses black ink alone for them.
 */
final class Ink {
  private final PdfContentByte content;
  private Rgb fill;
  private Rgb stroke;

  Ink(PdfContentByte content) {
    this.content = content;
  }

  void fill(Rgb colour) {
    if (colour.equals(fill)) {
      return;
    }
    fill = colour;
    if (isGrey(colour)) {
      content.setGrayFill(colour.red() / 255f);
    } else {
      content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }
  }

  void stroke(Rgb colour) {
    if (colour.equals(stroke)) {
      return;
    }
    stroke = colour;
    if (isGrey(colour)) {
      content.setGrayStroke(colour.red() / 255f);
    } else {
      content.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
    }
  }

  private static boolean isGrey(Rgb colour) {
    return colour.red() == colour.green() && colour.green() == colour.blue();
  }
}
