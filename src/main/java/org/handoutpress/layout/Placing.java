package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/** Collects fragments, each moved to its place, into one. */
final class Placing {
  private final List<Placed> placed = new ArrayList<>();

  static Placing at(int x, int y, Fragment fragment) {
    return new Placing().add(x, y, fragment);
  }

  Placing add(int x, int y, Fragment fragment) {
    fragment.placed().forEach(p -> placed.add(p.moved(x, y)));
    return this;
  }

  Fragment fragment(Size size) {
    return new Fragment(size, placed);
  }
}
