package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Joins glyphs to runs, in paint order. */
final class RunBuilder {
  /** A wider step than this share of the type size is not kerning. */
  private static final double GAP = 0.2;

  private static final int SAME_BASELINE = 20;

  private final Consumer<Mark> marks;
  private final List<Glyph> glyphs = new ArrayList<>();
  private Run.Style style;
  private Owner owner;
  private boolean replaced;

  RunBuilder(Consumer<Mark> marks) {
    this.marks = marks;
  }

  void add(Glyph glyph, Run.Style style, Owner owner, boolean replaced) {
    if (!continues(glyph, style, owner, replaced)) {
      close();
    }
    this.style = style;
    this.owner = owner;
    this.replaced = replaced;
    glyphs.add(glyph);
  }

  /** Ends the run, so that what is painted next comes after it. */
  void close() {
    if (!glyphs.isEmpty()) {
      marks.accept(new Run(glyphs, style, owner, replaced));
      glyphs.clear();
    }
  }

  private boolean continues(Glyph glyph, Run.Style style, Owner owner, boolean replaced) {
    return !glyphs.isEmpty()
        && replaced == this.replaced
        && owner.equals(this.owner)
        && style.equals(this.style)
        && follows(glyph);
  }

  private boolean follows(Glyph glyph) {
    Glyph last = glyphs.get(glyphs.size() - 1);
    int step = glyph.origin().x() - last.origin().x() - last.advance();
    int drop = glyph.origin().y() - last.origin().y();
    return Math.abs(drop) <= SAME_BASELINE && Math.abs(step) <= style.size() * GAP;
  }
}
