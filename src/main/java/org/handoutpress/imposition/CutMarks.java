package org.handoutpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/** Crop marks: in line with the edges of the cards, outside of all that is printed on them. */
public final class CutMarks {
  /** How far colour goes on beyond the edge of a card: 3 mm, as printers ask for. */
  public static final int BLEED = Lengths.mm(3);

  /**
   * Between the edge of the sheet and what bleeds: room for marks that an office printer prints.
   */
  public static final int OUTSIDE = Lengths.mm(8);

  /** Office printers leave 4.2 mm white at the edge of the paper. */
  private static final int FROM_EDGE = Lengths.mm(4.5);

  private static final int LENGTH = Lengths.mm(3);
  private static final int THICKNESS = Lengths.pt(0.5);

  private CutMarks() {}

  static List<Rect> of(Size sheet, List<Rect> cards) {
    TreeSet<Integer> down = new TreeSet<>();
    TreeSet<Integer> across = new TreeSet<>();
    for (Rect card : cards) {
      down.addAll(List.of(card.x(), card.right()));
      across.addAll(List.of(card.y(), card.bottom()));
    }
    List<Rect> marks = new ArrayList<>();
    for (int x : down) {
      marks.add(new Rect(x - THICKNESS / 2, FROM_EDGE, THICKNESS, LENGTH));
      int y = sheet.height() - FROM_EDGE - LENGTH;
      marks.add(new Rect(x - THICKNESS / 2, y, THICKNESS, LENGTH));
    }
    for (int y : across) {
      marks.add(new Rect(FROM_EDGE, y - THICKNESS / 2, LENGTH, THICKNESS));
      int x = sheet.width() - FROM_EDGE - LENGTH;
      marks.add(new Rect(x, y - THICKNESS / 2, LENGTH, THICKNESS));
    }
    return marks;
  }
}
