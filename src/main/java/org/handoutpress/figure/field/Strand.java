package org.handoutpress.figure.field;

import java.util.List;

/** A chain of discs; its shape is the union of the convex hulls of neighbours. */
public record Strand(List<Disc> discs) {
  public Strand {
    discs = List.copyOf(discs);
  }

  public static Strand of(Disc... discs) {
    return new Strand(List.of(discs));
  }
}
