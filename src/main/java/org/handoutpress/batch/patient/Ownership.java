package org.handoutpress.batch.patient;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Part;
import org.handoutpress.layout.Placed;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.owner.Owned;

/** What the file of one patient must say. */
final class Ownership {
  private Ownership() {}

  static Owned of(Composition composition, Prescribed prescribed) {
    Plan plan = prescribed.plan();
    return new Owned(plan.id(), List.of(plan.id(), plan.name().value()), sheets(composition));
  }

  static List<Owned.Sheet> sheets(Composition composition) {
    List<Owned.Sheet> sheets = new ArrayList<>();
    for (Part part : composition.parts()) {
      for (int i = 0; i < part.pages().size(); i++) {
        Page page = composition.pages().get(sheets.size());
        sheets.add(new Owned.Sheet(part, i, () -> text(page.body()), text(page.furniture())));
      }
    }
    return sheets;
  }

  private static String text(List<Placed> marks) {
    StringBuilder text = new StringBuilder();
    for (Placed placed : marks) {
      if (placed.mark() instanceof Mark.Run run) {
        text.append(run.glyphs().text());
      }
    }
    return text.toString();
  }
}
