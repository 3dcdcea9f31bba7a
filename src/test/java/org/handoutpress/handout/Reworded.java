package org.handoutpress.handout;

import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;

/** An exercise with other words in some places. */
public final class Reworded {
  private Reworded() {}

  public static Exercise of(Exercise e, List<Text> steps, Variation harder) {
    return new Exercise(
        e.id(),
        e.number(),
        e.name(),
        e.shortName(),
        e.why(),
        e.start(),
        steps,
        e.panels(),
        e.dose(),
        e.repeatWords(),
        e.holdWords(),
        e.feel(),
        e.notFeel(),
        e.easier(),
        harder,
        e.harderAmount(),
        e.oneSide(),
        e.equipment(),
        e.movements(),
        e.cautions(),
        e.origins(),
        e.comparisons());
  }
}
