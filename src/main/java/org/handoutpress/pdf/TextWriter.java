package org.handoutpress.pdf;

import org.handoutpress.layout.Mark;
import org.handoutpress.typeset.Glyphs.Glyph;

/** The text of a page: ISO 32000-1, 9.4. Neighbouring runs share a text object. */
final class TextWriter {
  private final Syntax content;
  private final Typecase fonts;
  private boolean open;
  private int x;
  private int y;
  private EmbeddedFace face;
  private int size;
  private int tracking;

  TextWriter(Syntax content, Typecase fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /**
   * Shows a run.
   *
   * @param toX the start of its baseline, in hundredths of a point
   */
  void show(int toX, int toY, Mark.Run run) {
    begin();
    set(fonts.of(run.glyphs().face()), run.style().size(), run.style().tracking());
    content.hundredths(toX - x).put(' ').hundredths(toY - y).put(" Td\n");
    x = toX;
    y = toY;
    show(run.glyphs().glyphs());
  }

  void end() {
    if (open) {
      content.put("ET\n");
      open = false;
    }
  }

  private void begin() {
    if (!open) {
      content.put("BT\n");
      open = true;
      x = 0;
      y = 0;
    }
  }

  private void set(EmbeddedFace toFace, int toSize, int toTracking) {
    if (face == null || toFace.index() != face.index() || toSize != size) {
      content.name(toFace.resource()).put(' ').thousandths(toSize).put(" Tf\n");
      face = toFace;
      size = toSize;
    }
    if (toTracking != tracking) {
      content.thousandths(toTracking).put(" Tc\n");
      tracking = toTracking;
    }
  }

  /** Shows glyphs at their places; moves are to the left, in thousandths of an em (9.4.3). */
  private void show(Iterable<Glyph> glyphs) {
    Row row = new Row();
    int pen = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.x() != pen) {
        row.move(pen - glyph.x());
      }
      if (face.tells(glyph)) {
        row.add(glyph.id());
      } else {
        row.end();
        showMeaning(glyph);
      }
      pen = glyph.x() + face.advance(glyph);
    }
    row.end();
  }

  /** A glyph whose text the font does not tell: ISO 32000-1, 14.9.4, replacement text. */
  private void showMeaning(Glyph glyph) {
    content.put("/Span<</ActualText").text(glyph.text()).put(">>BDC\n");
    Row alone = new Row();
    alone.add(glyph.id());
    alone.end();
    content.put("EMC\n");
  }

  /** One operator TJ; nothing if there is nothing to show. */
  private final class Row {
    private boolean begun;
    private boolean inString;

    void add(int glyph) {
      begin();
      if (!inString) {
        content.put('(');
        inString = true;
      }
      content.literal(glyph >> 8).literal(glyph & 0xFF);
    }

    void move(int left) {
      begin();
      endString();
      content.put(left);
    }

    void end() {
      if (begun) {
        endString();
        content.put("]TJ\n");
        begun = false;
      }
    }

    private void begin() {
      if (!begun) {
        content.put('[');
        begun = true;
      }
    }

    private void endString() {
      if (inString) {
        content.put(')');
        inString = false;
      }
    }
  }
}
