package org.handoutpress.figure.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Signed distances to a shape at the places of a grid: negative inside. Never changed. */
public final class Field {
  /** What {@link #sample} gives outside the grid. */
  public static final double FAR = 999;

  // Beyond a smooth union of 30 and a blur of 13 units nothing can reach the outline any more.
  private static final double REACH = 50;

  private final Grid grid;
  private final double[] values;

  Field(Grid grid, double[] values) {
    this.grid = grid;
    this.values = values;
  }

  /** The union of strands. */
  public static Field of(Grid grid, List<Strand> strands) {
    double[] values = new double[grid.size()];
    Arrays.fill(values, 2 * REACH);
    for (Strand strand : strands) {
      List<Disc> discs = strand.discs();
      for (int i = 0; i + 1 < Math.max(2, discs.size()); i++) {
        add(grid, values, new Hull(discs.get(i), discs.get(Math.min(i + 1, discs.size() - 1))));
      }
    }
    return new Field(grid, values);
  }

  public static Field of(Grid grid, Strand strand) {
    return of(grid, List.of(strand));
  }

  public Grid grid() {
    return grid;
  }

  double at(int column, int row) {
    return values[row * grid.columns() + column];
  }

  public Field union(Field other) {
    return with(other, Math::min);
  }

  public Field intersect(Field other) {
    return with(other, Math::max);
  }

  /** A union whose inner corner is filled with a fillet of about {@code k} (polynomial minimum). */
  public Field smoothUnion(Field other, double k) {
    if (k <= 0) {
      return union(other);
    }
    return with(
        other,
        (a, b) -> {
          double h = Math.max(k - Math.abs(a - b), 0) / k;
          return Math.min(a, b) - h * h * k * 0.25;
        });
  }

  /** The shape made smaller by {@code distance} all round. */
  public Field inset(double distance) {
    double[] out = values.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] += distance;
    }
    return new Field(grid, out);
  }

  /** Keeps the half plane on the {@code keep} side of {@code point}. */
  public Field clip(Vec2 point, Vec2 keep) {
    Vec2 n = keep.unit();
    double offset = point.dot(n);
    double[] out = values.clone();
    for (int j = 0; j < grid.rows(); j++) {
      for (int i = 0; i < grid.columns(); i++) {
        int k = j * grid.columns() + i;
        out[k] = Math.max(out[k], offset - grid.x(i) * n.x() - grid.y(j) * n.y());
      }
    }
    return new Field(grid, out);
  }

  /** Takes a disc away. */
  public Field without(Disc disc) {
    double[] out = values.clone();
    for (int j = 0; j < grid.rows(); j++) {
      for (int i = 0; i < grid.columns(); i++) {
        int k = j * grid.columns() + i;
        double d = disc.radius() - disc.at().distance(new Vec2(grid.x(i), grid.y(j)));
        out[k] = Math.max(out[k], d);
      }
    }
    return new Field(grid, out);
  }

  /** This field at the places of another grid. */
  public Field on(Grid other) {
    double[] out = new double[other.size()];
    Arrays.fill(out, FAR);
    int right = other.column(grid.x(grid.columns() - 1));
    int top = other.row(grid.y(grid.rows() - 1));
    for (int j = other.row(grid.y0()); j <= top; j++) {
      for (int i = other.column(grid.x0()); i <= right; i++) {
        out[j * other.columns() + i] = sample(new Vec2(other.x(i), other.y(j)));
      }
    }
    return new Field(other, out);
  }

  /** Rounds kinks and creases, keeps straight edges; {@code sigma} in grid steps. */
  public Field blur(double sigma) {
    return new Field(grid, new Blur(sigma).apply(grid, values));
  }

  /** The distance at any point, by bilinear interpolation; {@link #FAR} outside the grid. */
  public double sample(Vec2 p) {
    double x = (p.x() - grid.x0()) / Grid.STEP;
    double y = (p.y() - grid.y0()) / Grid.STEP;
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    if (i < 0 || j < 0 || i >= grid.columns() - 1 || j >= grid.rows() - 1) {
      return FAR;
    }
    double u = x - i;
    double v = y - j;
    return (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v)
        + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
  }

  /** The closed outlines, counter-clockwise, holes clockwise. */
  public List<Loop> contours() {
    return new MarchingSquares(this).loops();
  }

  private Field with(Field other, DoubleBinaryOperator operator) {
    if (!grid.equals(other.grid)) {
      throw new IllegalArgumentException("fields on two grids");
    }
    double[] out = new double[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = operator.applyAsDouble(values[i], other.values[i]);
    }
    return new Field(grid, out);
  }

  private static void add(Grid grid, double[] values, Hull hull) {
    int right = grid.column(hull.maxX() + REACH);
    int top = grid.row(hull.maxY() + REACH);
    for (int j = grid.row(hull.minY() - REACH); j <= top; j++) {
      double beyondY = Math.max(hull.minY() - grid.y(j), grid.y(j) - hull.maxY());
      for (int i = grid.column(hull.minX() - REACH); i <= right; i++) {
        int k = j * grid.columns() + i;
        double beyondX = Math.max(hull.minX() - grid.x(i), grid.x(i) - hull.maxX());
        // The hull is at least as far away as the box around it.
        if (values[k] > Math.max(beyondX, beyondY)) {
          values[k] = Math.min(values[k], hull.distance(grid.x(i), grid.y(j)));
        }
      }
    }
  }
}
