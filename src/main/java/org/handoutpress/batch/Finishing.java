package org.handoutpress.batch;

import java.util.List;
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

  /** Whether there is paper of this weight. */
  public static boolean isPaper(int gsm) {
    return gsm >= PaperStock.LIGHTEST && gsm <= PaperStock.HEAVIEST;
  }
}
