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
    SKIN,
    SKIN_FAR,
    SHIRT,
    SHIRT_FAR,
    LEG,
    LEG_FAR,
    HAIR,
    HAIR_LIGHT,
    MAT,
    MAT_EDGE,
    PROP,
    PROP_EDGE,
    ARROW,
    BREATH,
    HATCH,
    HATCH_ON_SHIRT,
    HATCH_ON_LEG,
    PAPER
  }
}
