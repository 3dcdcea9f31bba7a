package org.handoutpress.imposition;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/**
 * Sheets that lie in each other, are folded together and stapled on the fold. Each is twice as wide
 * as a page, printed on both sides and turned on its short edge: of eight pages, [8|1] and [2|7],
 * then [6|3] and [4|5].
 *
 * @param pages how many there are; see {@link #needed()}
 */
public record SaddleStitch(Size page, int pages, Edge binding, PaperStock stock) {
  private static final int PAGES_A_SHEET = 4;

  public SaddleStitch {
    if (pages < 1) {
      throw new IllegalArgumentException("a booklet without pages");
    }
  }

  public Size sheet() {
    return new Size(2 * page.width(), page.height());
  }

  public int sheets() {
    return (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET;
  }

  /** How many pages fill the sheets. The document must have as many: those it lacks, at its end. */
  public int needed() {
    return PAGES_A_SHEET * sheets();
  }

  /** Front and back of each sheet, the outermost first. */
  public List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    for (int sheet = 0; sheet < sheets(); sheet++) {
      int first = 2 * sheet;
      int last = needed() - 1 - first;
      sides.add(side(sheet, last, first, SpineMarks.of(page, sheet == 0)));
      sides.add(side(sheet, first + 1, last - 1, SpineMarks.of(page, false)));
    }
    return sides;
  }

  /** Two places in the booklet, from 0, as they lie where it is bound at the left. */
  private Side side(int sheet, int left, int right, List<Rect> marks) {
    boolean leftwards = binding == Edge.RIGHT;
    int creep = creep(sheet);
    Point atLeft = new Point(creep, 0);
    Point atRight = new Point(page.width() - creep, 0);
    return new Side(
        sheet(),
        List.of(
            new Placement(pageAt(leftwards ? right : left), atLeft),
            new Placement(pageAt(leftwards ? left : right), atRight)),
        marks);
  }

  /**
   * How far the fold of a sheet lies inside the outermost one's, so far do its edges stick out, and
   * so far are its pages moved to the fold: one thickness for each sheet around it (Kodak Preps,
   * Shingling, approximate formula).
   *
   * @param sheet 0 for the outermost
   */
  int creep(int sheet) {
    return sheet * stock.caliper();
  }

  /** Added pages stand before the last one, which stays at the back. */
  private int pageAt(int place) {
    int last = needed() - 1;
    if (place == last) {
      return pages - 1;
    }
    return place < pages - 1 ? place : place + 1;
  }
}
