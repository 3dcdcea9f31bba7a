package org.handoutpress.handout.theme;

import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Rgb;

/** The colours of a set: contrast of text on white is 8.5 or more in each. */
public enum Tone {
  COLOUR("#1F2D36", "#0B5560", "#5F6C74", "#D5DBDE", Palettes.COLOUR),
  GREY("#1A1A1A", "#1A1A1A", "#666666", "#DADADA", Palettes.GREY),
  /** Grey without filled areas. */
  INK_SAVER("#1A1A1A", "#1A1A1A", "#666666", "#FFFFFF", Palettes.INK_SAVER);

  private final Rgb ink;
  private final Rgb accent;
  private final Rgb hair;
  private final Rgb tint;
  private final Palette figures;

  Tone(String ink, String accent, String hair, String tint, Palette figures) {
    this.ink = Rgb.parse(ink);
    this.accent = Rgb.parse(accent);
    this.hair = Rgb.parse(hair);
    this.tint = Rgb.parse(tint);
    this.figures = figures;
  }

  public Inks inks() {
    return new Inks(ink, accent, hair, tint, figures, this == INK_SAVER);
  }

  /** The colours of the drawings. */
  public Palette figures() {
    return figures;
  }
}
