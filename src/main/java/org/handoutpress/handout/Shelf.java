package org.handoutpress.handout;

import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;
import org.handoutpress.typeset.Recent;

/**
 * Keeps pages that were laid out, for the next booklet that has the same ones; of those that nobody
 * asked for the longest time it lets go. Threads may share it.
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
    Part known = known(leaves);
    return known == null ? keep(leaves, paginator.lay(leaves.sections())) : known;
  }

  private synchronized Part known(Leaves leaves) {
    return parts.get(leaves);
  }

  /** The one of another thread if that was faster: each is written once. */
  private synchronized Part keep(Leaves leaves, Part part) {
    Part earlier = parts.putIfAbsent(leaves, part);
    return earlier == null ? part : earlier;
  }
}
