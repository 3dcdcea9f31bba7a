package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/** Collects fragments, each at its place, into one. */
final class Placing {
  private final List<Fragment.Inner> inner = new ArrayList<>();

  static Placing at(int x, int y, Fragment fragment) {
    return new Placing().add(x, y, fragment);
  }

  Placing add(int x, int y, Fragment fragment) {
    inner.add(new Fragment.Inner(x, y, fragment));
    return this;
  }

  Fragment fragment(Size size) {
    return Fragment.around(size, inner);
  }
}
