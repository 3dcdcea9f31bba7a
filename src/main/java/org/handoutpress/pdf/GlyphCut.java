package org.handoutpress.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Cuts a TrueType font program down to the outlines of some glyphs, under the numbers that they
 * had. OpenPDF keeps the metrics of the whole font, which take more room than a third of the
 * letters (OpenType 1.9, glyf, loca, hmtx).
 */
final class GlyphCut {
  /** Of the table directory: a tag, a checksum, an offset, a length. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;
  private static final int METRIC = 4;

  /** Of the table head. */
  private static final int ADJUSTMENT = 8;

  private static final int LOCA_FORMAT = 50;

  /** What all words of a font add up to: head, checksumAdjustment. */
  private static final int WHOLE = 0xB1B0AFBA;

  /** Of an outline. */
  private static final int HEADER = 10;

  // Flags of a part of a composite glyph.
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer font;
  private final BitSet kept = new BitSet();

  private GlyphCut(byte[] font) {
    this.font = ByteBuffer.wrap(font);
  }

  /** The same program with these glyphs, what they are made of, and the one for what is missing. */
  static byte[] of(byte[] program, BitSet glyphs) {
    GlyphCut cut = new GlyphCut(program.clone());
    cut.keep(0);
    glyphs.stream().forEach(cut::keep);
    cut.clearMetrics();
    return cut.assembled(cut.pack());
  }

  private void keep(int glyph) {
    if (!kept.get(glyph)) {
      kept.set(glyph);
      int at = offset("glyf") + start(glyph);
      if (start(glyph + 1) > start(glyph) && font.getShort(at) < 0) {
        keepParts(at + HEADER);
      }
    }
  }

  /** Of a composite glyph: OpenType 1.9, glyf. */
  private void keepParts(int first) {
    int at = first;
    int flags;
    do {
      flags = font.getShort(at);
      keep(font.getShort(at + 2) & 0xFFFF);
      at += (flags & WORDS) == 0 ? 6 : 8;
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  /** Those of the last stay: they hold for all glyphs that follow. */
  private void clearMetrics() {
    int count = font.getShort(offset("hhea") + 34) & 0xFFFF;
    for (int glyph = 0; glyph < count - 1; glyph++) {
      if (!kept.get(glyph)) {
        font.putInt(offset("hmtx") + METRIC * glyph, 0);
      }
    }
  }

  /** Moves the outlines that are kept together, and says how long they are. */
  private int pack() {
    int glyphs = font.getShort(offset("maxp") + 4) & 0xFFFF;
    int table = offset("glyf");
    int packed = 0;
    int from = start(0);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int to = start(glyph + 1);
      setStart(glyph, packed);
      if (kept.get(glyph)) {
        font.put(table + packed, font.array(), table + from, to - from);
        packed += to - from;
      }
      from = to;
    }
    setStart(glyphs, packed);
    return packed;
  }

  private int start(int glyph) {
    int loca = offset("loca");
    return isLong()
        ? font.getInt(loca + 4 * glyph)
        : 2 * (font.getShort(loca + 2 * glyph) & 0xFFFF);
  }

  private void setStart(int glyph, int at) {
    int loca = offset("loca");
    if (isLong()) {
      font.putInt(loca + 4 * glyph, at);
    } else {
      font.putShort(loca + 2 * glyph, (short) (at / 2));
    }
  }

  private boolean isLong() {
    return font.getShort(offset("head") + LOCA_FORMAT) != 0;
  }

  /** The tables in their order, with what was cut off left out, and the sums put right. */
  private byte[] assembled(int outlines) {
    int count = font.getShort(4);
    ByteBuffer out = ByteBuffer.allocate(font.capacity());
    out.put(0, font.array(), 0, DIRECTORY + ENTRY * count);
    font.putInt(offset("head") + ADJUSTMENT, 0);
    int at = DIRECTORY + ENTRY * count;
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + ENTRY * i;
      int length = isTag(entry, "glyf") ? outlines : font.getInt(entry + 12);
      out.put(at, font.array(), font.getInt(entry + 8), length);
      out.putInt(entry + 4, sum(out, at, length));
      out.putInt(entry + 8, at);
      out.putInt(entry + 12, length);
      at += (length + 3) / 4 * 4;
    }
    byte[] cut = Arrays.copyOf(out.array(), at);
    ByteBuffer done = ByteBuffer.wrap(cut);
    done.putInt(new GlyphCut(cut).offset("head") + ADJUSTMENT, WHOLE - sum(done, 0, at));
    return cut;
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at++) {
      sum += (font.get(at) & 0xFF) << (24 - 8 * ((at - from) % 4));
    }
    return sum;
  }

  private int offset(String tag) {
    int entry = DIRECTORY;
    while (!isTag(entry, tag)) {
      entry += ENTRY;
    }
    return font.getInt(entry + 8);
  }

  private boolean isTag(int entry, String tag) {
    return new String(font.array(), entry, 4, StandardCharsets.US_ASCII).equals(tag);
  }
}
