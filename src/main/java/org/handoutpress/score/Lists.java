package org.handoutpress.score;

import java.util.List;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;

/** The lists of a finished document that are read, and not looked up. */
public final class Lists {
  private Lists() {}

  /** All but those of works cited. */
  static List<Block.Listing> in(Outline outline) {
    return outline.all(Block.Listing.class).filter(l -> !Words.areWorks(l)).toList();
  }

  /** Those of more items than a reader keeps in mind. */
  public static List<Block.Listing> longerThan(int most, Outline outline) {
    return in(outline).stream().filter(l -> l.items().size() > most).toList();
  }
}
