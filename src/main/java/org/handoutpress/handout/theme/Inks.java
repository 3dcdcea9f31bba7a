package org.handoutpress.handout.theme;

import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Rgb;

/**
 * The colours of a page.
 *
 * @param ink all text and heavy rules
 * @param accent the exercise number and the discs of steps, nothing else
 * @param hair thin rules and writing lines
 * @param tint the middle of the pain guide, nothing else
 * @param figures the colours of the drawings
 * @param savesInk whether areas are outlined instead of filled
 */
public record Inks(Rgb ink, Rgb accent, Rgb hair, Rgb tint, Palette figures, boolean savesInk) {
  /** The highest contrast there is for all but the drawings: black on white. */
  Inks black() {
    return new Inks(Rgb.BLACK, Rgb.BLACK, Rgb.BLACK, Rgb.WHITE, figures, savesInk);
  }
}
