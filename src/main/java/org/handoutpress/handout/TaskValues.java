package org.handoutpress.handout;

import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.content.Amount;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Week;
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
      case SECONDS -> n + " " + words.counted(Phrase.SECOND, n);
      case BREATHS -> n + " " + words.counted(Phrase.BREATH, n);
    };
  }

  private Map<String, String> sides(Side side) {
    Week week = words.library().guide().week();
    String left = words.of(week.left());
    String right = words.of(week.right());
    boolean isLeft = side == Side.LEFT;
    return Map.of("side", isLeft ? left : right, "otherSide", isLeft ? right : left);
  }
}
