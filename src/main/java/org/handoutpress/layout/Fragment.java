package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Size;

/** Placed marks and the space they take, the origin at the top left. */
public record Fragment(Size size, List<Placed> placed) {
  public static final Fragment EMPTY = new Fragment(Size.NONE, List.of());

  public Fragment {
    placed = List.copyOf(placed);
  }

  public int height() {
    return size.height();
  }
}
