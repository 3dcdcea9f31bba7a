package org.handoutpress.figure.look;

import org.handoutpress.figure.Paint.Ink;

/** A tone of skin. */
public enum Skin {
  LIGHT(Ink.SKIN_LIGHT, Ink.SKIN_LIGHT_FAR),
  TAN(Ink.SKIN_TAN, Ink.SKIN_TAN_FAR),
  BROWN(Ink.SKIN_BROWN, Ink.SKIN_BROWN_FAR),
  DARK(Ink.SKIN_DARK, Ink.SKIN_DARK_FAR);

  private final Ink near;
  private final Ink far;

  Skin(Ink near, Ink far) {
    this.near = near;
    this.far = far;
  }

  public Ink near() {
    return near;
  }

  /** The darker tone of a limb on the far side. */
  public Ink far() {
    return far;
  }
}
