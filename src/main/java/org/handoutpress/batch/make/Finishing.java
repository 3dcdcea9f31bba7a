package org.handoutpress.batch.make;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.handout.card.CutFormat;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.imposition.PaperStock;

/**
 * What is made besides, for those who fold, staple and cut.
 *
 * @param fold whether each booklet also comes on sheets to be folded
 * @param gsm the weight of their paper, in grams a square metre
 * @param cut numbers of cards on a sheet: a file of cards to cut out for each, 2 or 4
 */
public record Finishing(boolean fold, int gsm, List<Integer> cut) {
  public static final Finishing NONE = new Finishing(false, 80, List.of());

  public Finishing {
    cut = List.copyOf(cut);
  }

  /** All that an edition allows. */
  public static Finishing all(Theme theme) {
    List<Integer> cut =
        Stream.of(CutFormat.values()).filter(f -> f.isIn(theme)).map(CutFormat::cards).toList();
    return new Finishing(true, NONE.gsm(), cut);
  }

  /** Whether there is paper of this weight. */
  public static boolean isPaper(int gsm) {
    return gsm >= PaperStock.LIGHTEST && gsm <= PaperStock.HEAVIEST;
  }
}
