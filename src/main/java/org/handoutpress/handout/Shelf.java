package org.handoutpress.handout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;

/**
 * Keeps pages that were laid out, for the next booklet that has the same ones; of those that nobody
 * asked for the longest time it lets go. It belongs to one thread.
 */
public final class Shelf {
  private final int most;
  private final Map<Leaves, Part> parts = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many parts it keeps
   */
  public Shelf(int most) {
    this.most = most;
  }

  Part part(Leaves leaves, Paginator paginator) {
    Part known = parts.get(leaves);
    if (known != null) {
      return known;
    }
    Part part = paginator.lay(leaves.sections());
    parts.put(leaves, part);
    if (parts.size() > most) {
      parts.remove(parts.keySet().iterator().next());
    }
    return part;
  }
}
