package org.handoutpress.pdf;

import org.handoutpress.geom.Rect;

/**
 * Where a tag first shows.
 *
 * @param page the index of the first page that has marks of it
 * @param bounds of its marks on that page
 */
record Spot(int page, Rect bounds) {
  /** The earlier page of both; the bounds of both if they are on the same page. */
  Spot with(Spot other) {
    if (page != other.page) {
      return page < other.page ? this : other;
    }
    return new Spot(page, bounds.union(other.bounds));
  }
}
