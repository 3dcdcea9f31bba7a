package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What a reader gets of the texts of glyphs. */
class ToUnicodeTest {
  @Test
  void everyGlyphHasItsText() throws IOException {
    SortedMap<Integer, String> texts = new TreeMap<>();
    texts.put(3, " ");
    for (int i = 0; i < 26; i++) {
      texts.put(250 + i, Character.toString('a' + i));
    }
    texts.put(300, "ffi");
    texts.put(301, "\u00FE");
    texts.put(302, "\u00FF");
    texts.put(303, "\u0100");
    texts.put(304, "\uD83D\uDE00");
    assertThat(read(texts)).isEqualTo(texts);
  }

  @Test
  void moreThanABlockHolds() throws IOException {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int i = 1; i < 700; i++) {
      texts.put(2 * i, Character.toString(0x400 + i));
    }
    assertThat(read(texts)).isEqualTo(texts);
  }

  /** Adobe Technical Note 5014, 1.4: only the last byte of a code may count on in a range. */
  @Test
  void noRangeGoesOverAByte() {
    SortedMap<Integer, String> texts = new TreeMap<>();
    texts.put(255, "a");
    texts.put(256, "b");
    texts.put(300, "\u00FF");
    texts.put(301, "\u0100");
    assertThat(new String(ToUnicode.stream(texts), StandardCharsets.US_ASCII))
        .doesNotContain("beginbfrange");
  }

  private static SortedMap<Integer, String> read(SortedMap<Integer, String> texts)
      throws IOException {
    CMap map = new CMapParser().parse(new RandomAccessReadBuffer(ToUnicode.stream(texts)));
    SortedMap<Integer, String> read = new TreeMap<>();
    texts.keySet().forEach(glyph -> read.put(glyph, map.toUnicode(glyph, 2)));
    return read;
  }
}
