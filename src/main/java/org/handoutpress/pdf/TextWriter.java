package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGlyphArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import org.handoutpress.layout.Mark;
import org.handoutpress.typeset.Glyphs.Glyph;

/** The text of a page: ISO 32000-1, 9.4. Neighbouring runs share a text object. */
final class TextWriter {
  private final PdfContentByte content;
  private final FontEmbedder fonts;
  private boolean open;
  private int x;
  private int y;
  private EmbeddedFace face;
  private int size;
  private int tracking;

  TextWriter(PdfContentByte content, FontEmbedder fonts) {
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
    content.moveText(PageSpace.points(toX - x), PageSpace.points(toY - y));
    x = toX;
    y = toY;
    show(run.glyphs().glyphs());
  }

  void end() {
    if (open) {
      content.endText();
      open = false;
    }
  }

  private void begin() {
    if (!open) {
      content.beginText();
      open = true;
      x = 0;
      y = 0;
    }
  }

  private void set(EmbeddedFace toFace, int toSize, int toTracking) {
    if (!toFace.equals(face) || toSize != size) {
      content.setFontAndSize(toFace.font(), toSize / 1000f);
      face = toFace;
      size = toSize;
    }
    if (toTracking != tracking) {
      content.setCharacterSpacing(toTracking / 1000f);
      tracking = toTracking;
    }
  }

  /** Shows glyphs at their places; moves are to the left, in thousandths of an em (9.4.3). */
  private void show(Iterable<Glyph> glyphs) {
    PdfGlyphArray row = new PdfGlyphArray();
    int pen = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.x() != pen) {
        row.add((float) (pen - glyph.x()));
      }
      if (face.tells(glyph)) {
        row.add(glyph.id());
      } else {
        flush(row);
        showMeaning(glyph);
      }
      pen = glyph.x() + face.advance(glyph);
    }
    flush(row);
  }

  private void flush(PdfGlyphArray row) {
    content.showText(row);
    row.clear();
  }

  /** A glyph whose text the font does not tell: ISO 32000-1, 14.9.4, replacement text. */
  private void showMeaning(Glyph glyph) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.ACTUALTEXT, new PdfString(glyph.text(), PdfObject.TEXT_UNICODE));
    content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
    PdfGlyphArray alone = new PdfGlyphArray();
    alone.add(glyph.id());
    content.showText(alone);
    content.endMarkedContentSequence();
  }
}
