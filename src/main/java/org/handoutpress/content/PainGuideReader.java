package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Guide.PainGuide;
import org.handoutpress.content.Guide.PainLevel;
import org.handoutpress.diag.Code;

/** Reads the pain guide: three ranges that leave out no number from 0 to 10. */
final class PainGuideReader {
  private static final int WORST = 10;
  private static final int LEVELS = 3;

  private final Words words;

  PainGuideReader(Words words) {
    this.words = words;
  }

  PainGuide read() {
    PainGuide guide =
        new PainGuide(
            words.text("heading"),
            words.text("lead"),
            words.text("noPain"),
            words.text("worstPain"),
            levels());
    words.end();
    return guide;
  }

  private List<PainLevel> levels() {
    List<PainLevel> levels = new ArrayList<>();
    int next = 0;
    for (Words level : words.objects("levels")) {
      int from = level.fields().integer("from", next, Math.min(next, WORST));
      int to = level.fields().integer("to", from, WORST);
      levels.add(new PainLevel(from, to, level.text("range"), level.text("text")));
      level.end();
      next = to + 1;
    }
    if (words.fields().has("levels") && (levels.size() != LEVELS || next != WORST + 1)) {
      words.problem(
          words.fields().place(),
          Code.BAD_VALUE,
          "The pain guide must have 3 levels that reach from 0 to 10.",
          "Begin each level one above the end of the level before.");
    }
    return levels;
  }
}
