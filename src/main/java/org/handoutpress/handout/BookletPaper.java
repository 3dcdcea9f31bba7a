package org.handoutpress.handout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;

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

  Section section(Box body) {
    return new Section(master(), area().height(), body);
  }

  /** The first page, which has no line at its foot. */
  Section cover(Box body) {
    return new Section(master(), wholeArea().height(), body);
  }

  private PageMaster master() {
    return new PageMaster(
        sheet.press().theme().paper().half(), margins, (page, count) -> footer(page));
  }

  private Box footer(int page) {
    if (page == 1) {
      return new Gap(0);
    }
    Style style = sheet.style();
    Paragraph review = sheet.plain(new ReviewLine(sheet).brief(), style.small());
    Paragraph number =
        sheet.plain(Integer.toString(page), style.small()).aligned(Paragraph.Align.RIGHT);
    Box line = Sized.bottom(style.u(3), Overlay.of(review, number));
    return new Artifact(
        Meaning.Artifact.FOOTER,
        Sized.bottom(sheet.press().theme().paper().half().height() - margins.vertical(), line));
  }
}
