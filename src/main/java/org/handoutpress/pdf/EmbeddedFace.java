package org.handoutpress.pdf;

import java.util.Collections;
import java.util.SortedMap;
import org.handoutpress.typeset.Glyphs.Glyph;

/**
 * A face in one document.
 *
 * @param index its place among the faces of the document
 * @param texts what its glyphs stand for, by glyph index
 */
record EmbeddedFace(int index, FontFile file, SortedMap<Integer, String> texts) {
  EmbeddedFace {
    texts = Collections.unmodifiableSortedMap(texts);
  }

  /** Its name in the resources of every page. */
  String resource() {
    return "F" + index;
  }

  /** The name that stands in the file, with the prefix of a subset: ISO 32000-1, 9.6.4. */
  String name() {
    String name = file.font().getPostscriptFontName();
    return SubsetPrefix.of(name, texts.keySet()) + "+" + name;
  }

  int advance(Glyph glyph) {
    return file.advance(glyph.id());
  }

  /** Whether a reader of the file gets the text of this glyph from the font alone. */
  boolean tells(Glyph glyph) {
    return glyph.text().equals(texts.get(glyph.id()));
  }
}
