package org.handoutpress.figure.look;

/** What covers the legs. */
public record Bottoms(Cut cut, Cloth cloth) {
  /** How they are cut. */
  public enum Cut {
    LEGGINGS,
    LOOSE_TROUSERS
  }
}
