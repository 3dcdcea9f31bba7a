package org.handoutpress.handout.words;

import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.content.Amount;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;
import org.handoutpress.plan.Side;

/** What stands in the words of an exercise for the numbers of a dose and for a side. */
record TaskValues(Wording words) {
  Map<String, String> of(Task task) {
    Map<String, String> values = new TreeMap<>();
    for (Amount.Kind kind : Amount.Kind.values()) {
      Dose dose = task.dose();
      kind.in(dose).ifPresent(n -> values.putAll(of(new Amount(kind, n))));
    }
    task.onlySide().ifPresent(side -> values.putAll(sides(side)));
    return values;
  }

  Map<String, String> of(Amount amount) {
    return Map.of(amount.kind().placeholder(), told(amount.kind(), amount.count()));
  }

  private String told(Amount.Kind kind, int n) {
    return switch (kind) {
      case REPEATS -> Integer.toString(n);
      case SECONDS -> words.counted(Phrase.TOLD_SECONDS, n);
      case BREATHS -> words.counted(Phrase.TOLD_BREATHS, n);
    };
  }

  private Map<String, String> sides(Side side) {
    String left = words.of(Phrase.SIDE_LEFT);
    String right = words.of(Phrase.SIDE_RIGHT);
    boolean isLeft = side == Side.LEFT;
    return Map.of("side", isLeft ? left : right, "otherSide", isLeft ? right : left);
  }
}
