package org.handoutpress.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes a font that has a glyph for one letter only, by a new table cmap (OpenType 1.9, cmap). */
final class OneLetterFont {
  private static final short LAST = (short) 0xFFFF;

  private OneLetterFont() {}

  static byte[] of(byte[] font, char letter, int glyph) {
    ByteBuffer b = ByteBuffer.wrap(font.clone());
    byte[] name = new byte[4];
    for (int entry = 12; entry < 12 + 16 * b.getShort(4); entry += 16) {
      b.get(entry, name);
      if (new String(name, StandardCharsets.US_ASCII).equals("cmap")) {
        b.position(b.getInt(entry + 8));
      }
    }
    header(b);
    segments(b, (short) letter, (short) (glyph - letter));
    return b.array();
  }

  /** Version 0, one subtable: Windows, Unicode BMP. */
  private static void header(ByteBuffer b) {
    shorts(b, 0, 1, 3, 1).putInt(12);
  }

  /** Format 4 with the segment of the letter and the one that closes the list. */
  private static void segments(ByteBuffer b, short letter, short delta) {
    shorts(b, 4, 32, 0, 4, 4, 1, 0);
    shorts(b, letter, LAST, 0, letter, LAST, delta, 1, 0, 0);
  }

  private static ByteBuffer shorts(ByteBuffer b, int... values) {
    for (int value : values) {
      b.putShort((short) value);
    }
    return b;
  }
}
