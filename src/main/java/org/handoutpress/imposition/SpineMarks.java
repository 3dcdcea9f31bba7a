package org.handoutpress.imposition;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/**
 * Where to fold and to staple. The pages fill the sheet, and there is no paper outside of them; so
 * the marks lie on the fold itself, in the margins of the pages, and vanish under fold and staple.
 */
final class SpineMarks {
  private static final int THICKNESS = Lengths.pt(0.5);

  /** Office printers leave 4.2 mm white at the edge of the paper. */
  private static final int FROM_EDGE = Lengths.mm(5);

  private static final int FOLD = Lengths.mm(4);

  /** As long as the back of a staple is wide: 12 mm in a size 24/6 and 26/6. */
  private static final int STAPLE = Lengths.mm(12);

  private static final int ACROSS = Lengths.mm(2);

  private SpineMarks() {}

  /**
   * The marks of a side.
   *
   * @param outside whether it is the outside of the booklet, where staples go in
   */
  static List<Rect> of(Size page, boolean outside) {
    List<Rect> marks = new ArrayList<>();
    marks.add(down(page, FROM_EDGE, FOLD));
    marks.add(down(page, page.height() - FROM_EDGE - FOLD, FOLD));
    if (outside) {
      staple(page, page.height() / 4, marks);
      staple(page, page.height() * 3 / 4, marks);
    }
    return marks;
  }

  /** A short line across the fold at both ends of a staple. */
  private static void staple(Size page, int middle, List<Rect> marks) {
    marks.add(across(page, middle - STAPLE / 2));
    marks.add(across(page, middle + STAPLE / 2));
  }

  private static Rect down(Size page, int y, int length) {
    return new Rect(page.width() - THICKNESS / 2, y, THICKNESS, length);
  }

  private static Rect across(Size page, int y) {
    return new Rect(page.width() - ACROSS / 2, y - THICKNESS / 2, ACROSS, THICKNESS);
  }
}
