package org.handoutpress.handout;

import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Rgb;

/** The colours of a page: contrast of text on white is 8.5 or more in each. */
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

  /** All text and heavy rules. */
  public Rgb ink() {
    return ink;
  }

  /** The exercise number and the discs of steps, nothing else. */
  public Rgb accent() {
    return accent;
  }

  /** Thin rules and writing lines. */
  public Rgb hair() {
    return hair;
  }

  /** The middle of the pain guide, nothing else. */
  public Rgb tint() {
    return tint;
  }

  /** The colours of the drawings. */
  public Palette figures() {
    return figures;
  }

  /** Whether areas are outlined instead of filled. */
  public boolean savesInk() {
    return this == INK_SAVER;
  }
}
