package org.handoutpress.pdf;

/**
 * The object numbers of a file: ISO 32000-1, 7.3.10. What every file has comes first. Then each
 * part has a block, alike for all that hold no more than is usual: so its numbers depend on how
 * many parts stand before it and seldom on which, and what was written once fits into many files.
 * What a file has of its own follows.
 */
final class Numbers {
  static final int CATALOG = 1;
  static final int PAGES = 2;
  static final int INFO = 3;
  static final int METADATA = 4;
  static final int STRUCTURE = 5;
  static final int DOCUMENT = 6;
  static final int PARENTS = 7;
  static final int OUTLINES = 8;
  static final int PROFILE = 9;
  static final int FONTS = 10;

  /** How many objects a font has, with the object stream that holds them. */
  static final int EACH_FONT = 6;

  /** A prime: readers keep objects in hash tables, where multiples of a power of two collide. */
  private static final int BLOCK = 509;

  static final int PARTS = BLOCK;

  private Numbers() {}

  /** The start of the block after one that ends before this number. */
  static int next(int end) {
    return (end + BLOCK - 1) / BLOCK * BLOCK;
  }

  static int font(int index) {
    return FONTS + index * EACH_FONT;
  }
}
