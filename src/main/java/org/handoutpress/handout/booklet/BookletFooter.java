package org.handoutpress.handout.booklet;

import java.util.Optional;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
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
public record BookletFooter(Sheet sheet, Optional<String> owner) implements Furniture {
  /** The height of a line, in units. */
  static final int LINE = 3;

  /** A page number as wide as any. */
  private static final String WIDEST = "888";

  @Override
  public Box on(PageMaster master, int page, int pages) {
    if (page == 1) {
      return new Gap(0);
    }
    int width = master.textArea().width();
    String number = Integer.toString(page);
    // The number alone if there is no room for more on the page with the widest: all feet are
    // alike.
    boolean owned = fits(owned("8".repeat(Integer.toString(pages).length())), width);
    Box lines = isSplit(width) ? split(number) : line(owned ? owned(number) : number);
    return new Artifact(Meaning.Artifact.FOOTER, Sized.bottom(master.textArea().height(), lines));
  }

  /**
   * Whether whose it is takes a line of its own: large type has no room for it beside the state.
   */
  boolean isSplit(int width) {
    boolean large = sheet.press().theme().legibility().isLarge();
    return large && owner.isPresent() && !fits(owned(WIDEST), width);
  }

  private Box split(String number) {
    return Column.of(sheet.plain(review(), sheet.style().small()), right(owned(number)));
  }

  private Box line(String words) {
    Style style = sheet.style();
    Box state = sheet.plain(review(), style.small());
    return Sized.bottom(style.u(LINE), Overlay.of(state, right(words)));
  }

  private Box right(String words) {
    return sheet.plain(words, sheet.style().small()).aligned(Paragraph.Align.RIGHT);
  }

  private boolean fits(String right, int width) {
    return width(review()) + width(right) + sheet.style().u(1) <= width;
  }

  private String review() {
    return new ReviewLine(sheet).brief();
  }

  private String owned(String number) {
    return owner.map(id -> id + "\u00A0\u00A0\u00A0" + number).orElse(number);
  }

  private int width(String words) {
    return sheet.press().type().width(words, sheet.style().small());
  }
}
