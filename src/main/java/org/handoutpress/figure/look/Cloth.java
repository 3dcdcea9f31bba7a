package org.handoutpress.figure.look;

import org.handoutpress.figure.Paint.Ink;

/** A colour of cloth. */
public enum Cloth {
  TEAL(Ink.CLOTH_TEAL, Ink.CLOTH_TEAL_FAR, Ink.CLOTH_TEAL_HATCHED),
  LILAC(Ink.CLOTH_LILAC, Ink.CLOTH_LILAC_FAR, Ink.CLOTH_LILAC_HATCHED),
  BUTTER(Ink.CLOTH_BUTTER, Ink.CLOTH_BUTTER_FAR, Ink.CLOTH_BUTTER_HATCHED),
  APRICOT(Ink.CLOTH_APRICOT, Ink.CLOTH_APRICOT_FAR, Ink.CLOTH_APRICOT_HATCHED),
  SKY(Ink.CLOTH_SKY, Ink.CLOTH_SKY_FAR, Ink.CLOTH_SKY_HATCHED),
  SLATE(Ink.CLOTH_SLATE, Ink.CLOTH_SLATE_FAR, Ink.CLOTH_SLATE_HATCHED),
  MOSS(Ink.CLOTH_MOSS, Ink.CLOTH_MOSS_FAR, Ink.CLOTH_MOSS_HATCHED),
  PLUM(Ink.CLOTH_PLUM, Ink.CLOTH_PLUM_FAR, Ink.CLOTH_PLUM_HATCHED),
  SAND(Ink.CLOTH_SAND, Ink.CLOTH_SAND_FAR, Ink.CLOTH_SAND_HATCHED),
  WINE(Ink.CLOTH_WINE, Ink.CLOTH_WINE_FAR, Ink.CLOTH_WINE_HATCHED);

  private final Ink near;
  private final Ink far;
  private final Ink hatched;

  Cloth(Ink near, Ink far, Ink hatched) {
    this.near = near;
    this.far = far;
    this.hatched = hatched;
  }

  public Ink near() {
    return near;
  }

  /** The darker tone of a limb on the far side. */
  public Ink far() {
    return far;
  }

  /** The tint below the lines of a hatched patch. */
  public Ink hatched() {
    return hatched;
  }
}
