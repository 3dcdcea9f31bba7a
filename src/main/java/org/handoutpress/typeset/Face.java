package org.handoutpress.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * One font file, and its shaper: the JDK's HarfBuzz with kerning and ligatures. It keeps what it
 * has shaped. Threads may share it; they shape one after the other.
 */
public final class Face {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, false, true);

  /** What AWT puts where a character draws nothing, such as a zero width joiner. */
  private static final int INVISIBLE = 0xFFFE;

  /** Words: more than a booklet has. */
  private static final int KEPT = 10_000;

  private final String name;
  private final byte[] file;
  private final Font font;
  private final Metrics metrics;
  private final Recent<String, Glyphs> shaped = new Recent<>(KEPT);

  private Face(String name, byte[] file, Font font) {
    this.name = name;
    this.file = file;
    this.font = font;
    this.metrics = Metrics.read(file);
  }

  /** Reads a static TrueType font; throws {@link IllegalArgumentException} if it is none. */
  public static Face load(String name, byte[] file) {
    try {
      Font plain = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      Map<TextAttribute, Integer> features =
          Map.of(
              TextAttribute.KERNING, TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
      return new Face(name, file, plain.deriveFont(features).deriveFont(1000f));
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("not a usable font: " + name, e);
    }
  }

  public String name() {
    return name;
  }

  /** The font file, for embedding; not to be changed. */
  public byte[] file() {
    return file;
  }

  /** Whether there is a glyph for every character of the text. */
  public boolean covers(String text) {
    return font.canDisplayUpTo(text) == -1;
  }

  public boolean covers(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /** The height above the baseline, in thousandths of an em (hhea). */
  public int ascent() {
    return metrics.ascent();
  }

  /** The depth below the baseline, in thousandths of an em, positive (hhea). */
  public int descent() {
    return metrics.descent();
  }

  public int capHeight() {
    return metrics.capHeight();
  }

  /** The nominal advance of a glyph in thousandths of an em, before kerning. */
  public int advance(int glyph) {
    return Math.round(
        font.createGlyphVector(UNHINTED, new int[] {glyph}).getGlyphMetrics(0).getAdvanceX());
  }

  /** The outlines of a text on one line: 1000 units an em, y downwards from the baseline. */
  public Shape outline(String text) {
    char[] chars = text.toCharArray();
    return font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
        .getOutline();
  }

  synchronized Glyphs shape(String text) {
    Glyphs known = shaped.get(text);
    if (known == null) {
      known = layOut(text);
      shaped.put(text, known);
    }
    return known;
  }

  private Glyphs layOut(String text) {
    char[] chars = text.toCharArray();
    GlyphVector vector =
        font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
    int count = vector.getNumGlyphs();
    float[] positions = vector.getGlyphPositions(0, count + 1, null);
    int[] starts = vector.getGlyphCharIndices(0, count, null);
    int[] sorted = starts.clone();
    Arrays.sort(sorted);
    Glyphs.Builder glyphs = new Glyphs.Builder(this);
    for (int i = 0; i < count; i++) {
      int id = vector.getGlyphCode(i);
      if (id < INVISIBLE) {
        glyphs.add(id, Math.round(positions[2 * i]), cluster(text, sorted, starts[i]));
      }
    }
    return glyphs.build(Math.round(positions[2 * count]));
  }

  /** The characters from {@code start} up to where the next cluster starts. */
  private static String cluster(String text, int[] sortedStarts, int start) {
    int end = text.length();
    for (int other : sortedStarts) {
      if (other > start) {
        end = other;
        break;
      }
    }
    // A no-break space has done its work once lines are broken: a reader gets a space.
    return text.substring(start, end).replace('\u00A0', ' ');
  }

  @Override
  public String toString() {
    return name;
  }
}
