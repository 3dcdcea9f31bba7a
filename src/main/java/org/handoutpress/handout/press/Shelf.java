package org.handoutpress.handout.press;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;

/**
 * Keeps pages that were laid out, for the next booklet that has the same ones; of those that nobody
 * asked for the longest time it lets go. Threads may share it.
 */
public final class Shelf {
  /** More than a booklet has pages. */
  private static final int BOOKLET = 500;

  private final int most;
  private final Map<Leaves, Part> parts = new LinkedHashMap<>(16, 0.75f, true);
  private int pages;

  /**
   * @param most how many pages it keeps
   */
  public Shelf(int most) {
    this.most = most;
  }

  /** For the rounds in which one booklet settles. */
  public static Shelf ofOne() {
    return new Shelf(BOOKLET);
  }

  public Part part(Leaves leaves, Paginator paginator) {
    Part known = known(leaves);
    return known == null ? keep(leaves, paginator.lay(leaves.sections())) : known;
  }

  private synchronized Part known(Leaves leaves) {
    return parts.get(leaves);
  }

  /** The one of another thread if that was faster: each is written once. */
  private synchronized Part keep(Leaves leaves, Part part) {
    Part earlier = parts.putIfAbsent(leaves, part);
    if (earlier != null) {
      return earlier;
    }
    pages += part.pages().size();
    Iterator<Part> eldest = parts.values().iterator();
    while (pages > most) {
      pages -= eldest.next().pages().size();
      eldest.remove();
    }
    return part;
  }
}
