package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/**
 * Where a limb grows out of the body there is no line. The line is drawn all around, and areas in
 * the colour of the limb cover it there, each with an edge that crosses the line slowly, so that
 * the line thins out. That takes half the points of an area and a line of its own.
 */
final class Seam {
  private static final double SAMPLE = 2.5;
  private static final int SHORTEST_RUN = 5;

  /** Over so many samples a line thins out. */
  private static final int TAPER = 11;

  /** Over so many samples it goes on from where the line ends to all of the line. */
  private static final int DEPTH = 3;

  /** How far the area reaches over the outline: half a line, and what both curves may be off. */
  private static final double OUTSIDE = 3.2;

  /** The same where the line ends. */
  private static final double TIP = .8;

  /** Where the whole line is to be seen, the area ends inside of it. */
  private static final double INSIDE = -1.7;

  /** So far from the outline of the body an area does not touch the line along it. */
  private static final double CLEAR = OUTSIDE + Piece.INNER / 2;

  private final Field field;
  private final List<Vec2> points;
  private final boolean[] hidden;

  private Seam(Field field, Loop loop, Predicate<Vec2> hidden) {
    this.field = field;
    Polyline around = new Polyline(loop.closed());
    int count = Math.max((int) (around.length() / SAMPLE), 8);
    points = around.between(0, around.length(), count + 1).points().subList(0, count);
    this.hidden = new boolean[count];
    for (int i = 0; i < count; i++) {
      Vec2 p = points.get(i);
      this.hidden[i] = hidden.test(p) && hidden.test(p.plus(outwards(i).times(CLEAR)));
    }
    closeShortRuns();
  }

  /** What covers the line along a loop; nothing if all of it is to be seen. */
  static Optional<Outline> along(Loop loop, Field field, Predicate<Vec2> hidden) {
    List<Outline> covers = new Seam(field, loop, hidden).covers();
    return covers.isEmpty() ? Optional.empty() : Optional.of(Outlines.join(covers));
  }

  private void closeShortRuns() {
    boolean[] seen = hidden.clone();
    for (int i = 0; i < hidden.length; i++) {
      if (!seen[i] && run(seen, i) <= SHORTEST_RUN) {
        hidden[i] = true;
      }
    }
  }

  /** How many samples on both sides of one are like it, with itself. */
  private static int run(boolean[] all, int at) {
    int n = all.length;
    int from = 0;
    while (from < n && all[Math.floorMod(at - from - 1, n)] == all[at]) {
      from++;
    }
    int to = 0;
    while (to < n && all[(at + to + 1) % n] == all[at]) {
      to++;
    }
    return Math.min(n, from + to + 1);
  }

  private List<Outline> covers() {
    int n = hidden.length;
    if (run(hidden, 0) == n) {
      return hidden[0] ? List.of(Outlines.area(all())) : List.of();
    }
    List<Outline> covers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (hidden[i] && !hidden[Math.floorMod(i - 1, n)]) {
        covers.add(cover(i, run(hidden, i)));
      }
    }
    return covers;
  }

  /** The loop, and the line along it: of a limb that points at the viewer nothing is drawn. */
  private List<Vec2> all() {
    List<Vec2> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      all.add(points.get(i).plus(outwards(i).times(OUTSIDE)));
    }
    return all;
  }

  private Outline cover(int from, int count) {
    int before = taper(from - 1);
    int after = taper(from + count);
    List<Vec2> edge = new ArrayList<>();
    List<Vec2> inner = new ArrayList<>();
    for (int k = -before; k < count + after; k++) {
      double seen = k < 0 ? (double) -k / before : (double) (k - count + 1) / after;
      double depth = Math.min(k, count - 1 - k) / (double) DEPTH;
      double reach =
          depth < 0 ? TIP + (INSIDE - TIP) * seen : TIP + (OUTSIDE - TIP) * Math.min(1, depth);
      Vec2 p = points.get(Math.floorMod(from + k, points.size()));
      edge.add(p.plus(outwards(from + k).times(reach)));
      inner.add(p.plus(outwards(from + k).times(INSIDE)));
    }
    if (isInside(edge.get(0), edge.get(edge.size() - 1))) {
      return Outlines.area(edge);
    }
    Collections.reverse(inner);
    return Outlines.band(edge, inner);
  }

  private int taper(int visible) {
    int run = run(hidden, Math.floorMod(visible, hidden.length));
    return Math.max(2, Math.min(TAPER, (int) (run / 2.2)));
  }

  private boolean isInside(Vec2 a, Vec2 b) {
    for (int i = 1; i < 16; i++) {
      if (field.sample(a.towards(b, i / 16.)) > INSIDE / 2) {
        return false;
      }
    }
    return true;
  }

  private Vec2 outwards(int at) {
    int n = points.size();
    Vec2 way = points.get(Math.floorMod(at + 1, n)).minus(points.get(Math.floorMod(at - 1, n)));
    // Outlines run counter-clockwise, holes clockwise: the limb is always on the left.
    return way.left().unit().times(-1);
  }
}
