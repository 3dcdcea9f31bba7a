package org.handoutpress.verify.sheets;

import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/**
 * What one side of a sheet must show.
 *
 * @param file which of the source files, from 0
 * @param marks bars that stand on no page
 */
public record Laid(Size sheet, int file, List<Page> pages, List<Rect> marks) {
  /**
   * A page of the source.
   *
   * @param index from 0
   * @param at its top left corner on the sheet
   */
  public record Page(int index, Point at) {}

  public Laid {
    pages = List.copyOf(pages);
    marks = List.copyOf(marks);
  }
}
