package org.handoutpress.handout.tracker;

import org.handoutpress.content.Phrase;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;

/**
 * The foot of each of several sheets: the state of review, which sheet it is, whether more come.
 */
record TrackerFoot(Sheet sheet) implements Furniture {
  /** With the gap above it. */
  int height() {
    return sheet.style().u(4);
  }

  /** The state of review, to be read. */
  Box review(int pageHeight) {
    return Sized.bottom(pageHeight, sheet.text(Role.P, words(), sheet.style().small()));
  }

  /** The same again on the sheets that follow. */
  Box reviewAgain(int pageHeight) {
    return footer(Sized.bottom(pageHeight, sheet.plain(words(), sheet.style().small())));
  }

  @Override
  public Box on(PageMaster master, int page, int pages) {
    Wording told = sheet.words();
    String words =
        page < pages
            ? told.of(Phrase.FOOTER_GOES_ON, "number", page, "count", pages, "next", page + 1)
            : told.of(Phrase.FOOTER_PAGE, "number", page, "count", pages);
    Style style = sheet.style();
    Box line =
        sheet.plain(words, page < pages ? style.smallStrong() : style.small()).aligned(Align.RIGHT);
    return footer(Sized.bottom(master.textArea().height(), line));
  }

  private static Box footer(Box box) {
    return new Artifact(Meaning.Artifact.FOOTER, box);
  }

  private String words() {
    return new ReviewLine(sheet).brief();
  }
}
