package org.handoutpress.figure.rig;

/** A part of the body where an exercise is felt. */
public sealed interface Focus {
  /** The muscles along the spine, from one station to another. */
  record Back(double from, double to) implements Focus {}

  /** The muscles of the belly, from one station of the spine to another. */
  record Belly(double from, double to) implements Focus {}

  /** The flank, {@code across} to the near side of the spine. */
  record Flank(double from, double to, double across) implements Focus {}

  record Glute(Side side) implements Focus {}

  record Hamstring(Side side) implements Focus {}
}
