package org.handoutpress.handout;

import org.handoutpress.content.Phrase;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/** The clinic, the title across the page, and that not every exercise is for everybody. */
record PosterHead(Sheet sheet, PosterFormat format, int width) {
  /** The title beside the names of exercises. */
  private static final double LARGER = 1.6;

  private static final double LEADING = 1.1;

  Box box() {
    Style style = sheet.style();
    return Column.of(
        new Letterhead(sheet, width, 6).box(),
        title(),
        new Gap(style.u(0.5)),
        sheet.text(Role.P, sheet.words().of(format.ask()), style.body()),
        new Gap(style.u(2)));
  }

  private Box title() {
    String words = sheet.words().of(Phrase.POSTER_TITLE);
    TextStyle usual = sheet.style().title();
    int size = (int) Math.round(usual.size() * LARGER);
    TextStyle large = new TextStyle(usual.weight(), size, usual.tracking(), usual.colour());
    int half = sheet.style().u(0.5);
    int leading = (int) Math.round(size * LEADING) / half * half;
    return new Leaf(Tag.of(Role.H1).withBookmark(words), Paragraph.of(words, large, leading));
  }
}
