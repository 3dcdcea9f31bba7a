package org.handoutpress.handout.review;

import java.util.List;
import java.util.Optional;
import org.handoutpress.layout.Box;

/** What the review sheet consists of, from top to bottom. */
sealed interface ReviewBlock {
  /** The same; an item then ends no page. */
  default ReviewBlock keptWithNext() {
    return this instanceof Item item ? new Item(item.gap(), item.box(), true) : this;
  }

  /** Something that is not split. */
  record Item(int gap, Box box, boolean keepWithNext) implements ReviewBlock {}

  /**
   * Rows under each other. Where it goes on on another page, its head stands there again.
   *
   * @param edges the left edges of the columns
   * @param head the header cells; none if each row begins with one
   * @param again what stands above the rest of it on another page, such as what it is about
   */
  record Table(List<Integer> edges, List<Box> head, List<List<Box>> rows, Optional<Box> again)
      implements ReviewBlock {}

  /** What comes next stands on a new page. */
  record NewPage() implements ReviewBlock {}
}
