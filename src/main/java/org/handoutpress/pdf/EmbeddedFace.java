package org.handoutpress.pdf;

import java.util.Collections;
import java.util.SortedMap;
import org.handoutpress.typeset.Glyphs.Glyph;

/** A face in one document: its place among the faces, and what its glyphs stand for, by index. */
final class EmbeddedFace {
  /**
   * The resource name of a face to type in. Any would do (ISO 32000-1, 7.8.3), but PDFium, and so
   * Chrome, types letters beyond Latin 1 in the face only under this name and three like it
   * (cpdf_bafontmap.cpp); under others in one of its own, which is not in the file.
   */
  private static final String TYPED = "Wingdings";

  private final int index;
  private final FontFile file;
  private final SortedMap<Integer, String> texts;
  private final boolean whole;

  /** The same again, for the question that is asked of every glyph on a page. */
  private final String[] byGlyph;

  EmbeddedFace(int index, FontFile file, SortedMap<Integer, String> texts) {
    this(index, file, texts, false);
  }

  private EmbeddedFace(int index, FontFile file, SortedMap<Integer, String> texts, boolean whole) {
    this.whole = whole;
    this.index = index;
    this.file = file;
    this.texts = Collections.unmodifiableSortedMap(texts);
    this.byGlyph = new String[texts.isEmpty() ? 0 : texts.lastKey() + 1];
    texts.forEach((glyph, text) -> byGlyph[glyph] = text);
  }

  /** One with all its glyphs. */
  static EmbeddedFace whole(int index, FontFile file) {
    return new EmbeddedFace(index, file, CharacterMap.of(file.bytes()), true);
  }

  /** Whether it is in the file as it is, and not a subset of it. */
  boolean isWhole() {
    return whole;
  }

  int index() {
    return index;
  }

  FontFile file() {
    return file;
  }

  SortedMap<Integer, String> texts() {
    return texts;
  }

  /** Its name in the resources of every page or of fields. */
  String resource() {
    return whole ? TYPED : "F" + index;
  }

  /** The name that stands in the file, with the prefix if it is a subset: ISO 32000-1, 9.6.4. */
  String name() {
    String name = file.font().getPostscriptFontName();
    return whole ? name : SubsetPrefix.of(name, texts.keySet()) + "+" + name;
  }

  int advance(Glyph glyph) {
    return file.advance(glyph.id());
  }

  /** Whether a reader of the file gets the text of this glyph from the font alone. */
  boolean tells(Glyph glyph) {
    return glyph.id() < byGlyph.length && glyph.text().equals(byGlyph[glyph.id()]);
  }
}
