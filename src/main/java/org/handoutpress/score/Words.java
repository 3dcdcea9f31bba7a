package org.handoutpress.score;

import java.util.regex.Pattern;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Part;

/** Counts words. */
final class Words {
  private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.\\p{L}{2,}/");

  private Words() {}

  /** Whether a list is one of works with their addresses: it is looked up, not read. */
  static boolean areWorks(Block.Listing list) {
    return list.items().stream().filter(i -> ADDRESS.matcher(i).find()).count() * 2
        > list.items().size();
  }

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
