package org.handoutpress.figure.look;

import org.handoutpress.figure.Paint.Ink;

/** A colour of cloth. */
public enum Cloth {
  TEAL(Ink.CLOTH_TEAL, Ink.CLOTH_TEAL_FAR, Ink.CLOTH_TEAL_HATCHED),
  SLATE(Ink.CLOTH_SLATE, Ink.CLOTH_SLATE_FAR, Ink.CLOTH_SLATE_HATCHED);

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
