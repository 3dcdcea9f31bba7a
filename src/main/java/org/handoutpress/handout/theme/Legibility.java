package org.handoutpress.handout.theme;

/** For which eyes a set is laid out. */
public enum Legibility {
  USUAL,
  /** Nothing under 18 points, larger pictures; RNIB, Clear Print guidelines. */
  LARGE_PRINT,
  /** Large print in letters that are hard to confuse, spaced wider, in black alone. */
  LOW_VISION;

  /** Whether pages must be large to hold its type. */
  public boolean isLarge() {
    return this != USUAL;
  }
}
