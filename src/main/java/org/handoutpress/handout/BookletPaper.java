package org.handoutpress.handout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.PageMaster;

/**
 * The pages of a booklet, half a sheet each: their margins, and the line at their foot.
 *
 * @param margins around the text; the line at the foot stands inside
 */
record BookletPaper(Sheet sheet, Insets margins) {
  /** Text ends here, in units from the bottom margin: the footer and a gap. */
  static final double FOOT = 4.5;

  static BookletPaper of(Sheet sheet) {
    return new BookletPaper(sheet, margins(14));
  }

  /** For a table that needs the width: no office printer prints beyond. */
  static BookletPaper wide(Sheet sheet) {
    return new BookletPaper(sheet, margins(10));
  }

  private static Insets margins(double sides) {
    return new Insets(Lengths.mm(12), Lengths.mm(sides), Lengths.mm(12), Lengths.mm(sides));
  }

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
    return new PageMaster(sheet.press().theme().paper().half(), margins);
  }
}
