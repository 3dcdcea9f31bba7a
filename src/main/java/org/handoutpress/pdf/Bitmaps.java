package org.handoutpress.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.HashMap;
import java.util.Map;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Placed;

/**
 * The bitmaps of a document, each written once, as fine as the largest of its places can use: ISO
 * 32000-1, 8.9.5, image XObjects.
 */
final class Bitmaps {
  private record Key(Bitmap bitmap, boolean grey) {}

  private final Map<Bitmap, Size> largest = new HashMap<>();
  private final Map<Key, Image> written = new HashMap<>();

  static Bitmaps of(Composition composition) {
    Bitmaps bitmaps = new Bitmaps();
    for (Page page : composition.pages()) {
      for (Placed placed : page.placed()) {
        if (placed.mark() instanceof Mark.Art art && art.illustration() instanceof Bitmap bitmap) {
          bitmaps.largest.merge(bitmap, art.size(), Bitmaps::larger);
        }
      }
    }
    return bitmaps;
  }

  private static Size larger(Size a, Size b) {
    return a.width() >= b.width() ? a : b;
  }

  void place(PdfContentByte content, Rectangle box, Bitmap bitmap, boolean grey) {
    Image image =
        written.computeIfAbsent(
            new Key(bitmap, grey),
            k -> BitmapImage.of(grey ? bitmap.inGrey() : bitmap, largest.get(bitmap)));
    content.addImage(image, box.getWidth(), 0, 0, box.getHeight(), box.getLeft(), box.getBottom());
  }
}
