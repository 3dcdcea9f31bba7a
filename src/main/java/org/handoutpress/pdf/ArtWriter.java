package org.handoutpress.pdf;

import java.util.HashMap;
import java.util.Map;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.figure.Drawing;
import org.handoutpress.geom.Size;

/**
 * Pictures as objects of a file, each written once. Drawings are form XObjects (ISO 32000-1, 8.10),
 * bitmaps image XObjects (8.9.5).
 */
final class ArtWriter {
  private record Sized(Art art, Size largest) {}

  private final Map<Art, StreamData> drawings = new HashMap<>();
  private final Map<Sized, StreamData> bitmaps = new HashMap<>();

  /**
   * The stream of a picture.
   *
   * @param largest of its places in the file
   */
  synchronized StreamData stream(Art art, Size largest) {
    if (art.illustration() instanceof Bitmap bitmap) {
      Bitmap inked = art.palette().grey() ? bitmap.inGrey() : bitmap;
      return bitmaps.computeIfAbsent(new Sized(art, largest), k -> BitmapImage.of(inked, largest));
    }
    return drawings.computeIfAbsent(art, k -> form((Drawing) art.illustration(), art));
  }

  private static StreamData form(Drawing drawing, Art art) {
    double scale = DrawingWriter.scale(drawing);
    int width = (int) Math.round(drawing.width() * scale);
    int height = (int) Math.round(drawing.height() * scale);
    Syntax content = new Syntax();
    new DrawingWriter(content, art.palette(), scale, height).write(drawing);
    Syntax entries = Syntax.of("/Type/XObject/Subtype/Form/BBox[0 0 ").put(width).put(' ');
    entries.put(height).put("]/Matrix").put(DrawingWriter.MATRIX);
    entries.put("/Resources<<>>/Filter/FlateDecode");
    return new StreamData(entries.toString(), Flate.SMALLEST.deflate(content.bytes()));
  }
}
