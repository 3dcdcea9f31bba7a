package org.handoutpress.pdf;

import java.util.Set;

/** The six letters before the name of a subset: the same for the same glyphs, else different. */
final class SubsetPrefix {
  private static final int LETTERS = 6;

  private SubsetPrefix() {}

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
}
