package org.handoutpress.handout;

import java.util.List;
import org.handoutpress.layout.Box;

/** What the review sheet consists of, from top to bottom. */
sealed interface ReviewBlock {
  /** Something that is not split. */
  record Item(int gap, Box box, boolean keepWithNext) implements ReviewBlock {}

  /**
   * Rows under each other. Where it goes on on another page, its head stands there again.
   *
   * @param edges the left edges of the columns
   * @param head the header cells; none if each row begins with one
   */
  record Table(ReviewDesk desk, List<Integer> edges, List<Box> head, List<List<Box>> rows)
      implements ReviewBlock {}

  /** What comes next stands on a new page. */
  record NewPage() implements ReviewBlock {}
}
