package org.handoutpress.handout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.PageMaster;

/** The pages of a booklet, half a sheet each, and the room on them. */
record BookletPaper(Sheet sheet) {
  private static final Insets MARGINS =
      new Insets(Lengths.mm(12), Lengths.mm(14), Lengths.mm(12), Lengths.mm(14));

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
    return new PageMaster(sheet.press().theme().bookletPage(), MARGINS);
  }
}
