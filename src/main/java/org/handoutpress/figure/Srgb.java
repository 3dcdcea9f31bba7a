package org.handoutpress.figure;

/** The tone curve of sRGB (IEC 61966-2-1), in tables, for many pixels at once. */
public final class Srgb {
  private static final int FINE = 0xFFFF;
  private static final double[] LINEAR = linear();
  private static final byte[] ENCODED = encoded();

  private Srgb() {}

  /** The share of light, 0 to 1, of a channel from 0 to 255. */
  public static double linear(int channel) {
    return LINEAR[channel];
  }

  /** The channel of a share of light; what is out of range comes to its end. */
  public static int encode(double light) {
    int at = (int) Math.round(FINE * Math.max(0, Math.min(1, light)));
    return ENCODED[at] & 0xFF;
  }

  /** The grey of the same luminance as 0xRRGGBB. */
  public static int grey(int rgb) {
    return encode(
        0.2126 * LINEAR[rgb >> 16 & 0xFF]
            + 0.7152 * LINEAR[rgb >> 8 & 0xFF]
            + 0.0722 * LINEAR[rgb & 0xFF]);
  }

  private static double[] linear() {
    double[] table = new double[256];
    for (int i = 0; i < table.length; i++) {
      double s = i / 255.0;
      table[i] = s <= 0.04045 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
    }
    return table;
  }

  private static byte[] encoded() {
    byte[] table = new byte[FINE + 1];
    for (int i = 0; i < table.length; i++) {
      double y = (double) i / FINE;
      double s = y <= 0.0031308 ? 12.92 * y : 1.055 * StrictMath.pow(y, 1 / 2.4) - 0.055;
      table[i] = (byte) Math.round(255 * s);
    }
    return table;
  }
}
