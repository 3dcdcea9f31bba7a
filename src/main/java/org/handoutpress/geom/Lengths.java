package org.handoutpress.geom;

/**
 * Conversions to the house unit: whole thousandths of a point (mpt). One point is 1/72 inch, so one
 * millimetre is 2834.6 mpt and an A4 page is 595276 by 841890 mpt.
 */
public final class Lengths {
  private static final double MPT_PER_MM = 72_000 / 25.4;

  private Lengths() {}

  /** Points to thousandths of a point, rounded to the nearest. */
  public static int pt(double points) {
    return (int) Math.round(points * 1000);
  }

  /** Millimetres to thousandths of a point, rounded to the nearest. */
  public static int mm(double millimetres) {
    return (int) Math.round(millimetres * MPT_PER_MM);
  }

  /** Thousandths of a point to points. */
  public static double toPoints(int mpt) {
    return mpt / 1000.0;
  }

  /** Thousandths of a point to millimetres. */
  public static double toMillimetres(int mpt) {
    return mpt / MPT_PER_MM;
  }
}
