package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/**
 * Placed marks and the space they take, the origin at the top left. Made of smaller ones, which are
 * put together only when their marks are asked for: most are measured and thrown away.
 */
public final class Fragment {
  /** A fragment inside another one. */
  record Inner(int x, int y, Fragment fragment) {}

  public static final Fragment EMPTY = new Fragment(Size.NONE, List.of(), List.of(), List.of());

  private final Size size;
  private final List<Placed> marks;
  private final List<Inner> inner;
  private final List<String> cut;

  private Fragment(Size size, List<Placed> marks, List<Inner> inner, List<String> cut) {
    this.size = size;
    this.marks = marks;
    this.inner = inner;
    this.cut = cut;
  }

  /** One of marks; the list is its own from now on. */
  static Fragment of(Size size, List<Placed> marks) {
    return of(size, marks, List.of());
  }

  /**
   * The same.
   *
   * @param cut words that were cut to fit
   */
  static Fragment of(Size size, List<Placed> marks, List<String> cut) {
    return new Fragment(size, marks, List.of(), cut);
  }

  /** One of smaller ones, in the order of painting; the list is its own from now on. */
  static Fragment around(Size size, List<Inner> inner) {
    return new Fragment(size, List.of(), inner, List.of());
  }

  public Size size() {
    return size;
  }

  public int height() {
    return size.height();
  }

  /** The marks, in the order of painting. */
  public List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    collect(0, 0, all);
    return all;
  }

  /** The words that were cut to fit, in any of its parts. */
  List<String> cut() {
    List<String> all = new ArrayList<>();
    addCut(all);
    return all;
  }

  private void addCut(List<String> all) {
    all.addAll(cut);
    inner.forEach(i -> i.fragment.addCut(all));
  }

  private void collect(int x, int y, List<Placed> into) {
    for (Placed mark : marks) {
      into.add(x == 0 && y == 0 ? mark : mark.moved(x, y));
    }
    for (Inner each : inner) {
      each.fragment.collect(x + each.x, y + each.y, into);
    }
  }
}
