package org.handoutpress.imposition;

import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/**
 * One side of a sheet.
 *
 * @param marks short lines that tell where to fold, staple or cut
 */
public record Side(Size sheet, List<Placement> pages, List<Rect> marks) {
  public Side {
    pages = List.copyOf(pages);
    marks = List.copyOf(marks);
  }

  /** A page that is as large as the sheet. */
  public static Side whole(Size sheet, int page) {
    return new Side(sheet, List.of(new Placement(page, Point.ORIGIN)), List.of());
  }
}
