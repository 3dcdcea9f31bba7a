package org.handoutpress.verify.check;

import java.util.Locale;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Mark;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.Picture;
import org.handoutpress.verify.facts.Run;

/** Says which mark is meant. */
final class Describe {
  private Describe() {}

  static String mark(Mark mark) {
    if (mark instanceof Run run) {
      return Quote.of(run.text()) + " " + place(run.extent());
    }
    return (mark instanceof Picture ? "a picture " : "a path ") + place(mark.extent());
  }

  static String owner(Owner owner) {
    if (owner instanceof Owner.Content content) {
      return "MCID " + content.mcid();
    }
    return owner instanceof Owner.Artifact ? "an artifact" : "nothing";
  }

  /** In millimetres, as on a ruler laid on the print. */
  static String place(Rect at) {
    return String.format(
        Locale.ROOT,
        "at %.1f, %.1f mm",
        Lengths.toMillimetres(at.x()),
        Lengths.toMillimetres(at.y()));
  }
}
