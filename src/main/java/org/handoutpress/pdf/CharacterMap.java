package org.handoutpress.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the glyphs of a font file stand for, as its own table says: OpenType 1.9, cmap. */
final class CharacterMap {
  /** The basic multilingual plane up to the surrogates: private use is nothing to type. */
  private static final int LAST = 0xD7FF;

  private static final int LAST_CONTROL = 0x1F;

  private CharacterMap() {}

  /**
   * A character for each glyph that has one. Who types looks for the glyph of a letter by this, so
   * of two characters with one glyph it is the letter: the Greek mu, and not the sign for micro.
   */
  static SortedMap<Integer, String> of(byte[] file) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      CmapLookup characters = font.getUnicodeCmapLookup();
      for (int c = LAST_CONTROL + 1; c <= LAST; c++) {
        int glyph = characters.getGlyphId(c);
        if (glyph > 0) {
          texts.merge(glyph, Character.toString(c), CharacterMap::plainer);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String plainer(String one, String other) {
    return isPlain(one) || !isPlain(other) ? one : other;
  }

  private static boolean isPlain(String character) {
    return Normalizer.isNormalized(character, Normalizer.Form.NFKC);
  }
}
