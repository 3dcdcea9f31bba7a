package org.handoutpress.bench.plain;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.handoutpress.typeset.Face;

/** Measures as OpenPDF does, which does not kern. */
final class Ruler {
  private final Map<Face, BaseFont> fonts = new HashMap<>();

  /** The width of a line without the spaces at its end, in points. */
  float width(SetLine line) {
    float width = 0;
    for (SetRun run : line.runs()) {
      String text = run.words().text();
      width += width(run, run.equals(line.last()) ? text.stripTrailing() : text);
    }
    return width;
  }

  private float width(SetRun run, String text) {
    BaseFont font = fonts.computeIfAbsent(run.run().glyphs().face(), Ruler::read);
    return font.getWidthPoint(text, run.words().size()) + text.length() * run.words().tracking();
  }

  private static BaseFont read(Face face) {
    try {
      return PlainPress.font(face.name(), face.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
