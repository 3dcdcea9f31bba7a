package org.handoutpress.layout;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.geom.Size;

/**
 * A finished page: its paper, its label, its marks from the top left corner of the paper.
 *
 * @param body what belongs to the part that the page is of
 * @param furniture the running lines, which depend on where in the document the page stands
 */
public record Page(Size paper, String label, List<Placed> body, List<Placed> furniture) {
  public Page {
    body = List.copyOf(body);
    furniture = List.copyOf(furniture);
  }

  /** All marks, in the order of painting. */
  public List<Placed> placed() {
    return Stream.concat(body.stream(), furniture.stream()).toList();
  }
}
