package org.handoutpress.handout;

import java.util.Optional;
import org.handoutpress.content.Programme;
import org.handoutpress.layout.Composition;
import org.handoutpress.plan.Prescribed;

/** The booklet of one patient: what is prescribed, and nothing else. */
public final class PersonalBooklet {
  private PersonalBooklet() {}

  public static Composition compose(Press press, Prescribed prescribed) {
    Programme programme =
        new Programme(
            prescribed.plan().id(),
            prescribed.plan().name(),
            prescribed.exercises().stream().map(e -> e.exercise().id()).toList(),
            Optional.empty());
    return Booklet.compose(press, programme);
  }
}
