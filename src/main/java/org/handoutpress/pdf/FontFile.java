package org.handoutpress.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.handoutpress.typeset.Face;

/**
 * A face as OpenPDF has read it, kept as long as the face is. A face belongs to one thread, and so
 * does what is read from it.
 */
final class FontFile {
  private static final Map<Face, FontFile> READ = Collections.synchronizedMap(new WeakHashMap<>());

  private final BaseFont font;

  /**
   * The advance of each glyph in thousandths of an em, cut off to whole numbers just as OpenPDF
   * does for the widths in the file: kerning is relative to those.
   */
  private final int[] advances;

  private final byte[] bytes;

  private FontFile(BaseFont font, int[] advances, byte[] bytes) {
    this.font = font;
    this.bytes = bytes;
    this.advances = advances;
  }

  static FontFile of(Face face) {
    return READ.computeIfAbsent(face, FontFile::read);
  }

  private static FontFile read(Face face) {
    try {
      String name = face.name() + ".ttf";
      BaseFont font =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.file(), null);
      // PDF/A-2, 6.2.11.4.2: a CIDSet must list every glyph of the file, which OpenPDF's does not
      font.setIncludeCidSet(false);
      return new FontFile(font, advances(ByteBuffer.wrap(face.file())), face.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  BaseFont font() {
    return font;
  }

  /** The advance of a glyph; those after the last metric have the same (OpenType 1.9, hmtx). */
  int advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }

  private static int[] advances(ByteBuffer file) {
    int unitsPerEm = file.getShort(table(file, "head") + 18) & 0xFFFF;
    int count = file.getShort(table(file, "hhea") + 34) & 0xFFFF;
    int metrics = table(file, "hmtx");
    int[] advances = new int[count];
    for (int i = 0; i < count; i++) {
      advances[i] = (file.getShort(metrics + 4 * i) & 0xFFFF) * 1000 / unitsPerEm;
    }
    return advances;
  }

  private static int table(ByteBuffer file, String tag) {
    byte[] name = new byte[4];
    int entry = 12;
    file.get(entry, name);
    while (!new String(name, StandardCharsets.US_ASCII).equals(tag)) {
      entry += 16;
      file.get(entry, name);
    }
    return file.getInt(entry + 8);
  }
}
