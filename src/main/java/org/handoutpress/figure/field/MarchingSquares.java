package org.handoutpress.figure.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Traces where a field is zero (Lorensen and Cline 1987, in two dimensions), inside to the left.
 */
final class MarchingSquares {
  private static final int BOTTOM = 0;
  private static final int RIGHT = 1;
  private static final int TOP = 2;
  private static final int LEFT = 3;
  private static final int SHORTEST = 6;

  // From edge, to edge; by which corners are inside: 1 bottom left, 2 bottom right, 4 top right,
  // 8 top left. The two saddles (5 and 10) join their corners.
  private static final int[][] CASES = {
    {},
    {BOTTOM, LEFT},
    {RIGHT, BOTTOM},
    {RIGHT, LEFT},
    {TOP, RIGHT},
    {TOP, LEFT, BOTTOM, RIGHT},
    {TOP, BOTTOM},
    {TOP, LEFT},
    {LEFT, TOP},
    {BOTTOM, TOP},
    {LEFT, BOTTOM, RIGHT, TOP},
    {RIGHT, TOP},
    {LEFT, RIGHT},
    {BOTTOM, RIGHT},
    {LEFT, BOTTOM},
    {}
  };

  private final Field field;
  private final Grid grid;
  private final int[] next;

  MarchingSquares(Field field) {
    this.field = field;
    grid = field.grid();
    next = new int[2 * grid.size()];
    Arrays.fill(next, -1);
    for (int j = 0; j + 1 < grid.rows(); j++) {
      for (int i = 0; i + 1 < grid.columns(); i++) {
        int[] edges = CASES[corners(i, j)];
        for (int k = 0; k < edges.length; k += 2) {
          next[edge(i, j, edges[k])] = edge(i, j, edges[k + 1]);
        }
      }
    }
  }

  List<Loop> loops() {
    List<Loop> loops = new ArrayList<>();
    boolean[] seen = new boolean[next.length];
    for (int start = 0; start < next.length; start++) {
      List<Vec2> points = new ArrayList<>();
      for (int e = start; e >= 0 && next[e] >= 0 && !seen[e]; e = next[e]) {
        seen[e] = true;
        points.add(crossing(e));
      }
      if (points.size() > SHORTEST) {
        loops.add(new Loop(points));
      }
    }
    return loops;
  }

  private int corners(int i, int j) {
    return (field.at(i, j) < 0 ? 1 : 0)
        | (field.at(i + 1, j) < 0 ? 2 : 0)
        | (field.at(i + 1, j + 1) < 0 ? 4 : 0)
        | (field.at(i, j + 1) < 0 ? 8 : 0);
  }

  // An even number is the edge to the right of a grid place, an odd one the edge above it.
  private int edge(int i, int j, int side) {
    int column = side == RIGHT ? i + 1 : i;
    int row = side == TOP ? j + 1 : j;
    return 2 * (row * grid.columns() + column) + (side == LEFT || side == RIGHT ? 1 : 0);
  }

  private Vec2 crossing(int edge) {
    int i = edge / 2 % grid.columns();
    int j = edge / 2 / grid.columns();
    double a = field.at(i, j);
    if (edge % 2 == 0) {
      return new Vec2(grid.x(i) + Grid.STEP * a / (a - field.at(i + 1, j)), grid.y(j));
    }
    return new Vec2(grid.x(i), grid.y(j) + Grid.STEP * a / (a - field.at(i, j + 1)));
  }
}
