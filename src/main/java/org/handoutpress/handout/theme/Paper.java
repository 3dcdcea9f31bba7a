package org.handoutpress.handout.theme;

import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;

/** The sheet that goes into the printer (ISO 216; ANSI Y14.1 for Letter). */
public enum Paper {
  A4(210, 297),
  A5(148, 210),
  LETTER(215.9, 279.4);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public Size portrait() {
    return new Size(Lengths.mm(width), Lengths.mm(height));
  }

  public Size landscape() {
    return portrait().turned();
  }

  /** The sheet of which this one is half: A3 of A4, Tabloid of Letter. */
  public Size twice() {
    return new Size(Lengths.mm(height), Lengths.mm(2 * width));
  }

  /** The page that two of lie side by side on this sheet: A5 on A4. */
  public Size half() {
    return new Size(Lengths.mm(height / 2), Lengths.mm(width));
  }
}
