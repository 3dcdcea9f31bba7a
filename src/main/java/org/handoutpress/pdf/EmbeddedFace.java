package org.handoutpress.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.SortedMap;
import org.handoutpress.typeset.Glyphs.Glyph;

/**
 * A face in one document.
 *
 * @param texts what its glyphs stand for, by glyph index
 */
record EmbeddedFace(FontFile file, String prefix, SortedMap<Integer, String> texts) {
  BaseFont font() {
    return file.font();
  }

  /** The name that stands in the file, with the prefix of a subset: ISO 32000-1, 9.6.4. */
  String name() {
    return prefix + "+" + font().getPostscriptFontName();
  }

  int advance(Glyph glyph) {
    return file.advance(glyph.id());
  }

  /** Whether a reader of the file gets the text of this glyph from the font alone. */
  boolean tells(Glyph glyph) {
    return glyph.text().equals(texts.get(glyph.id()));
  }
}
