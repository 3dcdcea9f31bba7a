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
    HAIR_BLACK,
    HAIR_BLACK_SHINE,
    HAIR_GREY,
    HAIR_GREY_SHINE,
    CLOTH_TEAL,
    CLOTH_TEAL_FAR,
    CLOTH_TEAL_HATCHED,
    CLOTH_LILAC,
    CLOTH_LILAC_FAR,
    CLOTH_LILAC_HATCHED,
    CLOTH_BUTTER,
    CLOTH_BUTTER_FAR,
    CLOTH_BUTTER_HATCHED,
    CLOTH_APRICOT,
    CLOTH_APRICOT_FAR,
    CLOTH_APRICOT_HATCHED,
    CLOTH_SKY,
    CLOTH_SKY_FAR,
    CLOTH_SKY_HATCHED,
    CLOTH_SLATE,
    CLOTH_SLATE_FAR,
    CLOTH_SLATE_HATCHED,
    CLOTH_MOSS,
    CLOTH_MOSS_FAR,
    CLOTH_MOSS_HATCHED,
    CLOTH_PLUM,
    CLOTH_PLUM_FAR,
    CLOTH_PLUM_HATCHED,
    CLOTH_SAND,
    CLOTH_SAND_FAR,
    CLOTH_SAND_HATCHED,
    CLOTH_WINE,
    CLOTH_WINE_FAR,
    CLOTH_WINE_HATCHED,
    MAT,
    MAT_EDGE,
    PROP,
    PROP_EDGE,
    ARROW,
    BREATH,
    GUIDE,
    HATCH,
    PAPER
  }
}
