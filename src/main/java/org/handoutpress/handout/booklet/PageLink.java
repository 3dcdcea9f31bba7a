package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handoutpress.content.Phrase;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;
import org.handoutpress.typeset.TextStyle;

/**
 * "page 6" at the right of a row, leading there.
 *
 * @param phrase with the name "number"
 */
record PageLink(Sheet sheet, Phrase phrase) {
  private static final double WIDTH = 15;
  private static final int DIGITS = 10;

  /** What a column of them takes: wider where the words need it, so that none breaks. */
  int width() {
    int widest =
        IntStream.range(0, DIGITS)
            .map(digit -> sheet.press().type().width(words("" + digit + digit), type()))
            .max()
            .orElse(0);
    return Math.max(sheet.style().mm(WIDTH), widest);
  }

  Box to(String anchor) {
    Span words = new Span(words(sheet.words().pages().getOrDefault(anchor, "0")), type());
    Piece link =
        new Piece(words, Optional.of(Tag.of(Role.LINK)), Optional.of(new Target.Inside(anchor)));
    return new Branch(
        Tag.of(Role.P), new Paragraph(List.of(link), sheet.style().leading(), Align.RIGHT));
  }

  private String words(String number) {
    return sheet.words().of(phrase, "number", number);
  }

  private TextStyle type() {
    return sheet.style().body();
  }
}
