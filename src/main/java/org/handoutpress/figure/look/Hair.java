package org.handoutpress.figure.look;

import org.handoutpress.figure.Paint.Ink;

/**
 * Hair, or the scarf that covers it.
 *
 * @param ink its colour
 * @param shine the colour of the lines that part it
 */
public record Hair(Style style, Ink ink, Ink shine) {
  /** How the hair is worn; bald has a ring of hair. */
  public enum Style {
    BUN,
    SHORT,
    CURLY,
    BALD,
    HEADSCARF
  }

  /** A colour of hair. */
  public enum Colour {
    BROWN(Ink.HAIR_BROWN, Ink.HAIR_BROWN_SHINE),
    BLACK(Ink.HAIR_BLACK, Ink.HAIR_BLACK_SHINE),
    GREY(Ink.HAIR_GREY, Ink.HAIR_GREY_SHINE);

    private final Ink ink;
    private final Ink shine;

    Colour(Ink ink, Ink shine) {
      this.ink = ink;
      this.shine = shine;
    }
  }

  public static Hair of(Style style, Colour colour) {
    return new Hair(style, colour.ink, colour.shine);
  }

  public static Hair scarf(Cloth cloth) {
    return new Hair(Style.HEADSCARF, cloth.near(), cloth.far());
  }
}
