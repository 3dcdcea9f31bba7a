package org.handoutpress.handout;

import java.util.Optional;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;

/**
 * The line at the foot of every page but the cover: the state of review, whose booklet it is, the
 * page. A sheet that falls out of a pile finds its way back by it.
 *
 * @param owner the patient's id; empty in a booklet for everybody
 */
record BookletFooter(Sheet sheet, Optional<String> owner) implements Furniture {
  @Override
  public Box on(PageMaster master, int page, int pages) {
    if (page == 1) {
      return new Gap(0);
    }
    Style style = sheet.style();
    String review = new ReviewLine(sheet).brief();
    String number = Integer.toString(page);
    String owned = owner.map(id -> id + "\u00A0\u00A0\u00A0" + number).orElse(number);
    int width = width(review) + width(owned) + style.u(1);
    String right = width <= master.textArea().width() ? owned : number;
    Box line =
        Sized.bottom(
            style.u(3),
            Overlay.of(
                sheet.plain(review, style.small()),
                sheet.plain(right, style.small()).aligned(Paragraph.Align.RIGHT)));
    return new Artifact(Meaning.Artifact.FOOTER, Sized.bottom(master.textArea().height(), line));
  }

  private int width(String words) {
    return sheet.press().type().width(words, sheet.style().small());
  }
}
