package org.handoutpress.figure.scene;

import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.svg.SvgWriter;

/**
 * A picture that was drawn.
 *
 * @param file its name as SVG
 * @param description what is to be seen, for those who cannot see it
 */
public record Plate(String file, String title, String description, Drawing drawing) {
  /** The same as SVG. */
  public String svg(Palette palette) {
    return SvgWriter.write(drawing, title, description, palette);
  }
}
