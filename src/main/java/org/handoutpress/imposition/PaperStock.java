package org.handoutpress.imposition;

import org.handoutpress.geom.Lengths;

/**
 * Paper by its weight.
 *
 * @param gsm grams a square metre (ISO 536)
 */
public record PaperStock(int gsm) {
  /** What most offices print on. */
  public static final PaperStock OFFICE = new PaperStock(80);

  public static final int LIGHTEST = 40;
  public static final int HEAVIEST = 350;

  /**
   * Millimetres for a gram a square metre: "80 grams writing paper has a caliper of 4", thousandths
   * of an inch (prepressure.com, Printing dictionary, "caliper").
   */
  private static final double BULK = 0.004 * 25.4 / 80;

  public PaperStock {
    if (gsm < LIGHTEST || gsm > HEAVIEST) {
      throw new IllegalArgumentException("no paper weighs " + gsm + " grams a square metre");
    }
  }

  /** The thickness of a sheet, in thousandths of a point. */
  public int caliper() {
    return Lengths.mm(gsm * BULK);
  }
}
