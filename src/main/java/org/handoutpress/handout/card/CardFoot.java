package org.handoutpress.handout.card;

import org.handoutpress.content.Phrase;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.typeset.TextStyle;

/**
 * The foot of both pages of a card: the state of review, and which page it is. On one line if the
 * first page has room for both, on two lines if not.
 */
record CardFoot(Sheet sheet, int width) {
  static final int PAGES = 2;

  /** With the gap above it. */
  int height() {
    return sheet.style().u(lines() * 3 + 1);
  }

  private int lines() {
    int gap = sheet.style().u(2);
    return widthOf(words()) + gap + widthOf(page(1)) <= width ? 1 : 2;
  }

  private int widthOf(String words) {
    return sheet.press().type().width(words, type());
  }

  private String words() {
    return new ReviewLine(sheet).brief();
  }

  private String page(int page) {
    Wording words = sheet.words();
    return page < PAGES
        ? words.of(Phrase.FOOTER_GOES_ON, "number", page, "count", PAGES, "next", page + 1)
        : words.of(Phrase.FOOTER_PAGE, "number", page, "count", PAGES);
  }

  /** The state of review, to be read. */
  Box review(int pageHeight) {
    Box line = sheet.text(Role.P, words(), type());
    return Sized.bottom(pageHeight, Sized.top(sheet.style().u(3 * lines()), line));
  }

  /** The same again on the second page. */
  Box reviewAgain(int pageHeight) {
    Box line = sheet.plain(words(), type());
    return new Artifact(
        Meaning.Artifact.FOOTER,
        Sized.bottom(pageHeight, Sized.top(sheet.style().u(3 * lines()), line)));
  }

  /** Which page it is, and on the first that there is another. */
  Box number(int page, int pageHeight) {
    TextStyle type = page < PAGES ? sheet.style().smallStrong() : type();
    Box line = Overlay.of(sheet.plain(page(page), type).aligned(Align.RIGHT));
    return new Artifact(Meaning.Artifact.FOOTER, Sized.bottom(pageHeight, line));
  }

  private TextStyle type() {
    return sheet.style().small();
  }
}
