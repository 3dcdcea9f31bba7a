package org.handoutpress.handout.printer;

import java.util.Map;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.words.Wording;

/** What a sheet is called in a shop; one that has no name there, by its millimetres. */
record PaperName(Wording words, Size sheet) {
  private static final int CLOSE = Lengths.mm(1);

  private static final Map<Phrase, Size> KNOWN =
      Map.of(
          Phrase.INDEX_A5, Paper.A5.portrait(),
          Phrase.INDEX_A4, Paper.A4.portrait(),
          Phrase.INDEX_LETTER, Paper.LETTER.portrait(),
          Phrase.PRINT_A3, Paper.A4.twice(),
          Phrase.PRINT_TABLOID, Paper.LETTER.twice());

  String name() {
    return KNOWN.entrySet().stream()
        .filter(known -> is(known.getValue()))
        .map(known -> words.of(known.getKey()))
        .findFirst()
        .orElseGet(this::measures);
  }

  private String measures() {
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
