package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Size;

/** A finished page: its paper, its label, its marks from the top left corner of the paper. */
public record Page(Size paper, String label, List<Placed> placed) {
  public Page {
    placed = List.copyOf(placed);
  }
}
