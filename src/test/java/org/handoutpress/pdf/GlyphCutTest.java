package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What a reader of a file gets of a font that was cut. */
class GlyphCutTest {
  private static final Path FONT = Path.of("fonts/source-sans-3/SourceSans3-Regular.ttf");
  private static final String SHOWN = "Bräfi";

  private final byte[] whole = read();
  private final TrueTypeFont before = font(whole);

  @Test
  void lettersKeepTheirOutlinesAndPlaces() throws IOException {
    byte[] cut = GlyphCut.of(whole, glyphs());
    TrueTypeFont after = font(cut);
    assertThat(cut.length).isLessThan(whole.length - 100_000);
    for (int glyph : glyphs().stream().toArray()) {
      assertThat(after.getGlyph().getGlyph(glyph).getPath().getBounds2D())
          .isEqualTo(before.getGlyph().getGlyph(glyph).getPath().getBounds2D());
      assertThat(after.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(glyph));
    }
  }

  /** Readers place the parts of a letter by the metrics of each: the dot of an i, an umlaut. */
  @Test
  void whatLettersAreMadeOfKeepsItsMetrics() throws IOException {
    TrueTypeFont after = font(GlyphCut.of(whole, glyphs()));
    int parts = 0;
    for (int glyph = 0; glyph < after.getNumberOfGlyphs(); glyph++) {
      GlyphData outline = after.getGlyph().getGlyph(glyph);
      if (outline != null && outline.getNumberOfContours() != 0) {
        parts++;
        assertThat(after.getHorizontalMetrics().getLeftSideBearing(glyph))
            .isEqualTo(before.getHorizontalMetrics().getLeftSideBearing(glyph));
      }
    }
    assertThat(parts).isGreaterThan(SHOWN.length());
  }

  @Test
  void noOtherLetterIsLeft() throws IOException {
    TrueTypeFont after = font(GlyphCut.of(whole, glyphs()));
    int other = before.getUnicodeCmapLookup().getGlyphId('Q');
    assertThat(after.getAdvanceWidth(other)).isZero();
    assertThat(after.getGlyph().getGlyph(other).getNumberOfContours()).isZero();
  }

  /** OpenType 1.9, checksumAdjustment: all words of a font add up to one number. */
  @Test
  void theSumIsRight() {
    byte[] cut = GlyphCut.of(whole, glyphs());
    int sum = 0;
    for (int i = 0; i < cut.length; i++) {
      sum += (cut[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  private BitSet glyphs() {
    BitSet glyphs = new BitSet();
    try {
      for (int c : SHOWN.codePoints().toArray()) {
        glyphs.set(before.getUnicodeCmapLookup().getGlyphId(c));
      }
      return glyphs;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read() {
    try {
      return Files.readAllBytes(FONT);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TrueTypeFont font(byte[] bytes) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
