package org.handoutpress.pdf;

import org.handoutpress.layout.Composition;

/**
 * Compositions to files that are PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 *
 * <p>The same composition gives the same bytes, whatever the clock, the locale and the time zone.
 */
public final class PdfPress {
  private PdfPress() {}

  /**
   * The file of a composition.
   *
   * @throws IllegalArgumentException if a mark or a target has no place in the tag tree, or a link
   *     area is outside a Link
   */
  public static byte[] write(Composition composition) {
    FontEmbedder fonts = new FontEmbedder(GlyphTexts.of(composition));
    byte[] draft = new DocumentWriter(composition, fonts).write();
    return Finisher.finish(draft, fonts.characterMaps());
  }
}
