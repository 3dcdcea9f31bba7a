package org.handoutpress.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;

/**
 * A bitmap as an image of OpenPDF. Drawings keep 300 pixels to the inch, which is as fine as an
 * office printer shows; what does not pack well, as photographs, goes down to 150 at most, so that
 * a card can still be mailed. Samples are DeviceGray or DeviceRGB, which the output intent defines.
 */
final class BitmapImage {
  private static final int FINE = 300;
  private static final int COARSE = 150;

  /** What one picture should take of a card of 150 KB. */
  private static final int ENOUGH = 45_000;

  private static final int POINTS_IN_AN_INCH = 72;

  /** Each row names its own filter: ISO 32000-1, 7.4.4.4. */
  private static final int PNG_PREDICTORS = 15;

  private BitmapImage() {}

  /** The image for a place of this size, and for all smaller ones. */
  static Image of(Bitmap bitmap, Size place) {
    Bitmap fine = at(bitmap, place, FINE);
    byte[] data = PngFilters.deflate(fine);
    if (data.length <= ENOUGH) {
      return image(fine, data);
    }
    double share = Math.sqrt((double) ENOUGH / data.length);
    Bitmap coarse = at(fine, place, Math.max(COARSE, FINE * share));
    return coarse == fine ? image(fine, data) : image(coarse, PngFilters.deflate(coarse));
  }

  private static Bitmap at(Bitmap bitmap, Size place, double resolution) {
    return bitmap.reduced(pixels(place.width(), resolution), pixels(place.height(), resolution));
  }

  private static int pixels(int length, double resolution) {
    return Math.max(1, (int) Math.round(Lengths.toPoints(length) * resolution / POINTS_IN_AN_INCH));
  }

  private static Image image(Bitmap bitmap, byte[] data) {
    int channels = bitmap.isGrey() ? 1 : 3;
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTORS));
    parameters.put(PdfName.COLORS, new PdfNumber(channels));
    parameters.put(PdfName.COLUMNS, new PdfNumber(bitmap.columns()));
    PdfDictionary additional = new PdfDictionary();
    additional.put(PdfName.DECODEPARMS, parameters);
    try {
      Image image = Image.getInstance(bitmap.columns(), bitmap.rows(), channels, 8, data);
      image.setDeflated(true);
      image.setAdditional(additional);
      return image;
    } catch (BadElementException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
