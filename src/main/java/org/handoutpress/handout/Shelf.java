package org.handoutpress.handout;

import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;
import org.handoutpress.typeset.Recent;

/**
 * Keeps pages that were laid out, for the next booklet that has the same ones; of those that nobody
 * asked for the longest time it lets go. It belongs to one thread.
 */
public final class Shelf {
  private final Recent<Leaves, Part> parts;

  /**
   * @param most how many parts it keeps
   */
  public Shelf(int most) {
    this.parts = new Recent<>(most);
  }

  Part part(Leaves leaves, Paginator paginator) {
    Part known = parts.get(leaves);
    if (known != null) {
      return known;
    }
    Part part = paginator.lay(leaves.sections());
    parts.put(leaves, part);
    return part;
  }
}
