package org.handoutpress.score;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handoutpress.plain.Told;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Part;

/** Tells numbered lists of what to do from other numbered lists, such as works cited. */
record Steps(Told told) {
  /** Lists of which most items begin with an action, of whatever kind. */
  List<Block.Listing> in(Part part) {
    return numbered(part).filter(l -> most(l, told::isOrder)).toList();
  }

  /** Whether the body is told how to move there: then pictures and a dose belong to it. */
  boolean movesIn(Part part) {
    return numbered(part).anyMatch(l -> most(l, told::isMovement));
  }

  private static Stream<Block.Listing> numbered(Part part) {
    return part.steps().filter(l -> !Words.areWorks(l));
  }

  private static boolean most(Block.Listing list, Predicate<String> begins) {
    return list.items().stream().filter(begins).count() * 2 > list.items().size();
  }
}
