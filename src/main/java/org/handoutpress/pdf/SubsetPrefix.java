package org.handoutpress.pdf;

import java.security.SecureRandom;
import java.util.Set;

/**
 * Makes OpenPDF, which throws dice for the six letters before the name of a subset, write letters
 * that follow from the subset: the same for the same glyphs, different for others.
 */
final class SubsetPrefix extends SecureRandom {
  private static final long serialVersionUID = 1;
  private static final int LETTERS = 6;

  private final String prefix;
  private int next;

  SubsetPrefix(String prefix) {
    this.prefix = prefix;
  }

  static String of(String face, Set<Integer> glyphs) {
    long hash = face.hashCode();
    for (int glyph : glyphs) {
      hash = hash * 1_000_003 + glyph;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      letters.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    return letters.toString();
  }

  /** In the middle of the letter's share of the interval from 0 to 1. */
  @Override
  public double nextDouble() {
    return (prefix.charAt(next++ % LETTERS) - 'A' + 0.5) / 26;
  }
}
