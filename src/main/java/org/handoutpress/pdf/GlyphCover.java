package org.handoutpress.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Placed;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.Glyphs;

/** Which glyphs of each face there are: asked for every glyph of a page, so it must be quick. */
final class GlyphCover {
  private final Map<Face, BitSet> glyphs = new HashMap<>();

  void add(Face face, Set<Integer> ids) {
    BitSet known = glyphs.computeIfAbsent(face, f -> new BitSet());
    ids.forEach(known::set);
  }

  /** Whether every glyph of the marks is here. */
  boolean has(List<Placed> marks) {
    for (Placed placed : marks) {
      if (placed.mark() instanceof Mark.Run run && !has(run.glyphs())) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Glyphs run) {
    BitSet known = glyphs.get(run.face());
    if (known == null) {
      return false;
    }
    for (Glyphs.Glyph glyph : run.glyphs()) {
      if (!known.get(glyph.id())) {
        return false;
      }
    }
    return true;
  }
}
