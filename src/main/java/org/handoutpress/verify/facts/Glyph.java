package org.handoutpress.verify.facts;

import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;

/**
 * One painted glyph.
 *
 * @param text its characters, from the font's ToUnicode; empty where the font tells none
 * @param origin where it stands on the baseline
 * @param advance how far the pen moves, in thousandths of a point
 * @param ink the box of its outline; without width or height where it paints nothing
 */
public record Glyph(String text, Point origin, int advance, Rect ink) {
  public boolean inked() {
    return ink.width() > 0 && ink.height() > 0;
  }

  /** Whether it parts words. A no-break space does not. */
  public boolean isSpace() {
    return !text.isEmpty() && text.chars().allMatch(Words::parts);
  }
}
