package org.handoutpress.handout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.PageMaster;

/** The pages of a booklet and the room on them. */
record BookletPaper(Sheet sheet) {
  private static final Insets SMALL =
      new Insets(Lengths.mm(12), Lengths.mm(14), Lengths.mm(12), Lengths.mm(14));

  private static final int LARGE = Lengths.mm(15);

  /** Longer lines are hard to come back from. */
  private static final int WIDEST = Lengths.mm(180);

  /** Text ends here, in units from the bottom margin: the footer and a gap. */
  static final double FOOT = 4.5;

  /** The room for text above the line at the foot. */
  Size area() {
    Size text = master().textArea();
    return new Size(text.width(), text.height() - sheet.style().u(FOOT));
  }

  /** The whole room, of a page without that line. */
  Size wholeArea() {
    return master().textArea();
  }

  Leaves leaves(Template template) {
    return new Leaves(template, master(), area().height(), true);
  }

  /** The first page, which has no line at its foot. */
  Leaves cover(Template template) {
    return new Leaves(template, master(), wholeArea().height(), true);
  }

  private PageMaster master() {
    Size page = sheet.press().theme().bookletPage();
    int side = (page.width() - WIDEST) / 2;
    Insets margins = side > 0 ? Insets.symmetric(LARGE, side) : SMALL;
    return new PageMaster(page, margins);
  }
}
