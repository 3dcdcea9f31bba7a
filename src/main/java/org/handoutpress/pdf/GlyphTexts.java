package org.handoutpress.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Placed;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.Glyphs;

/**
 * What each glyph of a document stands for. A glyph with several texts, such as hyphen and
 * non-breaking hyphen, gets the one that sorts first, which is the plain one; the others are
 * written beside it.
 */
final class GlyphTexts {
  private final Map<Face, Map<Integer, String>> texts = new HashMap<>();

  private GlyphTexts() {}

  static GlyphTexts of(Composition composition) {
    GlyphTexts all = new GlyphTexts();
    for (Page page : composition.pages()) {
      for (Placed placed : page.placed()) {
        if (placed.mark() instanceof Mark.Run run) {
          all.add(run.glyphs());
        }
      }
    }
    return all;
  }

  SortedMap<Integer, String> of(Face face) {
    return new TreeMap<>(texts.get(face));
  }

  private void add(Glyphs glyphs) {
    Map<Integer, String> known = texts.computeIfAbsent(glyphs.face(), f -> new HashMap<>());
    for (Glyphs.Glyph glyph : glyphs.glyphs()) {
      known.merge(glyph.id(), glyph.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }
}
