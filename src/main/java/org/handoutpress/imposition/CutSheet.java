package org.handoutpress.imposition;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;

/**
 * Cards on a sheet, to be cut out. The sheet is turned on its long edge, as an upright page is by
 * default; so the backs lie as in a mirror. A document of cards has front and back of each in turn,
 * and its pages reach {@link CutMarks#BLEED} beyond the card on all sides.
 */
public record CutSheet(Size sheet, int columns, int rows) {
  public CutSheet {
    if (sheet.width() > sheet.height()) {
      throw new IllegalArgumentException("the sheet must be upright");
    }
  }

  /** A card when it is cut out. */
  public Size card() {
    return new Size(
        each(sheet.width(), columns) - 2 * CutMarks.BLEED,
        each(sheet.height(), rows) - 2 * CutMarks.BLEED);
  }

  /** A page of the document: the card, and what is cut off. */
  public Size page() {
    return new Size(each(sheet.width(), columns), each(sheet.height(), rows));
  }

  private static int each(int whole, int count) {
    return (whole - 2 * CutMarks.OUTSIDE) / count;
  }

  /** Front and back of each sheet. On the last one cards stand again where it would be blank. */
  public List<Side> sides(int cards) {
    List<Side> sides = new ArrayList<>();
    int places = columns * rows;
    for (int first = 0; first < cards; first += places) {
      int own = Math.min(places, cards - first);
      sides.add(side(first, own, false));
      sides.add(side(first, own, true));
    }
    return sides;
  }

  private Side side(int first, int own, boolean back) {
    List<Placement> pages = new ArrayList<>();
    List<Rect> cards = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      Point at = place(i, back);
      pages.add(new Placement(2 * (first + i % own) + (back ? 1 : 0), at));
      cards.add(Rect.of(at.plus(CutMarks.BLEED, CutMarks.BLEED), card()));
    }
    return new Side(sheet, pages, CutMarks.of(sheet, cards));
  }

  /** The place of a card, row by row; what rounding leaves over is shared out to both edges. */
  private Point place(int index, boolean back) {
    int column = index % columns;
    int x = back ? columns - 1 - column : column;
    return new Point(
        (sheet.width() - columns * page().width()) / 2 + x * page().width(),
        (sheet.height() - rows * page().height()) / 2 + index / columns * page().height());
  }
}
