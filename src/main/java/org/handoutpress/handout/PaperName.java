package org.handoutpress.handout;

import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;

/** What a sheet is called in a shop; one that has no name there, by its millimetres. */
record PaperName(Wording words, Size sheet) {
  private static final int CLOSE = Lengths.mm(1);

  String name() {
    if (is(Paper.A4.portrait())) {
      return words.of(Phrase.INDEX_A4);
    }
    if (is(Paper.LETTER.portrait())) {
      return words.of(Phrase.INDEX_LETTER);
    }
    return words.of(
        Phrase.PRINT_MILLIMETRES, "width", millimetres(shorter()), "height", millimetres(longer()));
  }

  private boolean is(Size portrait) {
    return Math.abs(shorter() - portrait.width()) < CLOSE
        && Math.abs(longer() - portrait.height()) < CLOSE;
  }

  private int shorter() {
    return Math.min(sheet.width(), sheet.height());
  }

  private int longer() {
    return Math.max(sheet.width(), sheet.height());
  }

  private static long millimetres(int mpt) {
    return Math.round(Lengths.toMillimetres(mpt));
  }
}
