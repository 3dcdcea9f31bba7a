package org.handoutpress.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Rgb;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;

/**
 * The pictures of a document. Drawings are form XObjects, each in its colours written once: ISO
 * 32000-1, 8.10.
 */
final class Pictures {
  private record Key(Drawing drawing, List<Rgb> inks, boolean grey) {
    static Key of(Drawing drawing, Palette palette) {
      List<Rgb> inks = Stream.of(Paint.Ink.values()).map(palette::resolve).toList();
      return new Key(drawing, inks, palette.grey());
    }
  }

  private final Map<Key, PdfTemplate> written = new HashMap<>();
  private final Bitmaps bitmaps;

  Pictures(Composition composition) {
    bitmaps = Bitmaps.of(composition);
  }

  void place(PdfContentByte content, Rectangle box, Mark.Art art) {
    if (art.illustration() instanceof Bitmap bitmap) {
      bitmaps.place(content, box, bitmap, art.palette().grey());
    } else if (art.illustration() instanceof Drawing drawing) {
      place(content, box, drawing, art.palette());
    }
  }

  private void place(PdfContentByte content, Rectangle box, Drawing drawing, Palette palette) {
    PdfTemplate template =
        written.computeIfAbsent(Key.of(drawing, palette), k -> write(content, drawing, palette));
    float scaleX = box.getWidth() * DrawingWriter.UNITS / template.getWidth();
    float scaleY = box.getHeight() * DrawingWriter.UNITS / template.getHeight();
    content.addTemplate(template, scaleX, 0, 0, scaleY, box.getLeft(), box.getBottom());
  }

  private static PdfTemplate write(PdfContentByte content, Drawing drawing, Palette palette) {
    double scale = DrawingWriter.UNITS / Math.max(drawing.width(), drawing.height());
    float width = Math.round(drawing.width() * scale);
    float height = Math.round(drawing.height() * scale);
    PdfTemplate template = content.createTemplate(width, height);
    template.setMatrix(1f / DrawingWriter.UNITS, 0, 0, 1f / DrawingWriter.UNITS, 0, 0);
    new DrawingWriter(template, palette, scale).write(drawing);
    return template;
  }
}
