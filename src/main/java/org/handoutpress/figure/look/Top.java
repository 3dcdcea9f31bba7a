package org.handoutpress.figure.look;

/** What covers the trunk. */
public record Top(Cut cut, Cloth cloth) {
  /** How it is cut. */
  public enum Cut {
    TEE,
    LOOSE_TEE,
    LONG_SLEEVES
  }
}
