package org.handoutpress.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import org.handoutpress.geom.Rect;
import org.handoutpress.layout.Page;

/**
 * The user space of a page: y upwards from the bottom left (ISO 32000-1, 8.3.2.3), in whole
 * hundredths of a point, as fine as OpenPDF writes numbers.
 *
 * @param height of the page in thousandths of a point
 */
record PageSpace(int height) {
  static PageSpace of(Page page) {
    return new PageSpace(page.paper().height());
  }

  /** Hundredths of a point from the left. */
  int x(int fromLeft) {
    return Math.round(fromLeft / 10f);
  }

  /** Hundredths of a point from the bottom. */
  int y(int fromTop) {
    return Math.round((height - fromTop) / 10f);
  }

  /** Hundredths of a point to points. */
  static float points(int hundredths) {
    return hundredths / 100f;
  }

  Rectangle rectangle(Rect r) {
    return new Rectangle(
        points(x(r.x())), points(y(r.bottom())), points(x(r.right())), points(y(r.y())));
  }

  /** The same as an array: ISO 32000-1, 7.9.5. */
  PdfArray array(Rect r) {
    Rectangle box = rectangle(r);
    return new PdfArray(new float[] {box.getLeft(), box.getBottom(), box.getRight(), box.getTop()});
  }
}
