package org.handoutpress.pdf;

import org.handoutpress.figure.Bitmap;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;

/**
 * A bitmap as an image XObject: ISO 32000-1, 8.9.5. Drawings keep 300 pixels to the inch, which is
 * as fine as an office printer shows; what does not pack well, as photographs, goes down to 150 at
 * most, so that a card can still be mailed. Samples are DeviceGray or DeviceRGB, which the output
 * intent defines.
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
  static StreamData of(Bitmap bitmap, Size place) {
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

  private static StreamData image(Bitmap bitmap, byte[] data) {
    boolean grey = bitmap.isGrey();
    Syntax entries = Syntax.of("/Type/XObject/Subtype/Image/Width ").put(bitmap.columns());
    entries.put("/Height ").put(bitmap.rows()).put("/BitsPerComponent 8/ColorSpace");
    entries.put(grey ? "/DeviceGray" : "/DeviceRGB").put("/Filter/FlateDecode/DecodeParms");
    entries.put("<</Predictor ").put(PNG_PREDICTORS).put("/Colors ").put(grey ? 1 : 3);
    entries.put("/Columns ").put(bitmap.columns()).put(">>");
    return new StreamData(entries.toString(), data);
  }
}
