package org.handoutpress.figure;

import org.handoutpress.geom.Rgb;

/**
 * What a shape is painted with: a role that a palette turns into a colour, or a colour as it is.
 */
public sealed interface Paint {
  /** A colour as it is, such as in a clinic's logo. */
  record Fixed(Rgb colour) implements Paint {}

  /** A role in our drawings; the palette of the page decides the colour. */
  enum Ink implements Paint {
    LINE,
    SKIN_LIGHT,
    SKIN_LIGHT_FAR,
    SKIN_TAN,
    SKIN_TAN_FAR,
    SKIN_BROWN,
    SKIN_BROWN_FAR,
    SKIN_DARK,
    SKIN_DARK_FAR,
    HAIR_BROWN,
    HAIR_BROWN_SHINE,
    CLOTH_TEAL,
    CLOTH_TEAL_FAR,
    CLOTH_TEAL_HATCHED,
    CLOTH_SLATE,
    CLOTH_SLATE_FAR,
    CLOTH_SLATE_HATCHED,
    MAT,
    MAT_EDGE,
    ARROW,
    BREATH,
    HATCH,
    PAPER
  }
}
