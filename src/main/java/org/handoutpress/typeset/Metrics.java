package org.handoutpress.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The vertical measures of a face, in thousandths of an em, read from the tables of the file
 * itself: what AWT reports differs between platforms. OpenType 1.9, tables head, hhea, OS/2.
 */
record Metrics(int ascent, int descent, int capHeight) {
  static Metrics read(byte[] font) {
    ByteBuffer b = ByteBuffer.wrap(font);
    int unitsPerEm = b.getShort(table(b, "head") + 18) & 0xFFFF;
    int hhea = table(b, "hhea");
    int os2 = table(b, "OS/2");
    return new Metrics(
        scale(b.getShort(hhea + 4), unitsPerEm),
        scale(-b.getShort(hhea + 6), unitsPerEm),
        scale(b.getShort(os2 + 88), unitsPerEm));
  }

  private static int scale(int units, int unitsPerEm) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  private static int table(ByteBuffer font, String tag) {
    int count = font.getShort(4);
    byte[] name = new byte[4];
    for (int i = 0; i < count; i++) {
      font.get(12 + 16 * i, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return font.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + tag);
  }
}
