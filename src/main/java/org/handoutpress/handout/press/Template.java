package org.handoutpress.handout.press;

import java.util.List;
import org.handoutpress.layout.Box;

/**
 * Pages of a booklet, as a value that holds everything they follow from: two that are equal give
 * the same pages.
 */
public interface Template {
  /** Each starts on a new page. */
  List<Box> boxes();

  /** One that is a single box. */
  interface Single extends Template {
    Box box();

    @Override
    default List<Box> boxes() {
      return List.of(box());
    }
  }
}
