package org.handoutpress.verify.facts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/** From a page's user space to the page as it is shown: thousandths of a point, y downwards. */
record PageFrame(AffineTransform toPage, Rectangle2D visible) {
  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    Rectangle2D visible =
        new Rectangle2D.Double(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    return new PageFrame(turn(page.getRotation(), visible), visible);
  }

  /** ISO 32000-1, table 30: Rotate turns the page clockwise, in steps of 90 degrees. */
  private static AffineTransform turn(int rotation, Rectangle2D box) {
    return switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -box.getMinY(), -box.getMinX());
      case 180 -> new AffineTransform(-1, 0, 0, 1, box.getMaxX(), -box.getMinY());
      case 270 -> new AffineTransform(0, -1, -1, 0, box.getMaxY(), box.getMaxX());
      default -> new AffineTransform(1, 0, 0, -1, -box.getMinX(), box.getMaxY());
    };
  }

  Size size() {
    Rect page = rect(visible);
    return new Size(page.width(), page.height());
  }

  Point point(double x, double y) {
    Point2D at = toPage.transform(new Point2D.Double(x, y), null);
    return new Point(Lengths.pt(at.getX()), Lengths.pt(at.getY()));
  }

  Rect rect(Rectangle2D box) {
    Point a = point(box.getMinX(), box.getMinY());
    Point b = point(box.getMaxX(), box.getMaxY());
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  Rect rect(PDRectangle box) {
    return rect(
        new Rectangle2D.Double(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
  }
}
