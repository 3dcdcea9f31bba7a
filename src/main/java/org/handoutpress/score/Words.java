package org.handoutpress.score;

import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Part;

/** Counts words. */
final class Words {
  private Words() {}

  static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** All that is read under a heading: not what pictures show, nor cells to write in. */
  static int count(Part part) {
    return part.blocks().stream()
        .filter(b -> !(b instanceof Block.Drawing) && !(b instanceof Block.Grid))
        .mapToInt(b -> count(b.words()))
        .sum();
  }
}
