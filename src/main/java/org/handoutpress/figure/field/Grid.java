package org.handoutpress.figure.field;

import java.util.List;

/** The places at which a field is known: {@code columns} by {@code rows}, {@link #STEP} apart. */
public record Grid(double x0, double y0, int columns, int rows) {
  /** Distance of two grid lines, in thousandths of the body height. */
  public static final double STEP = 2.5;

  private static final double MARGIN = 12;

  /** The grid that holds all strands with a margin for blurring. */
  public static Grid around(List<Strand> strands) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (Strand strand : strands) {
      for (Disc d : strand.discs()) {
        x0 = Math.min(x0, d.at().x() - d.radius());
        y0 = Math.min(y0, d.at().y() - d.radius());
        x1 = Math.max(x1, d.at().x() + d.radius());
        y1 = Math.max(y1, d.at().y() + d.radius());
      }
    }
    return spanning(x0 - MARGIN, y0 - MARGIN, x1 + MARGIN, y1 + MARGIN);
  }

  /** The grid that holds all others. */
  public static Grid over(List<Grid> grids) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (Grid g : grids) {
      x0 = Math.min(x0, g.x0);
      y0 = Math.min(y0, g.y0);
      x1 = Math.max(x1, g.x(g.columns - 1));
      y1 = Math.max(y1, g.y(g.rows - 1));
    }
    return spanning(x0, y0, x1, y1);
  }

  private static Grid spanning(double x0, double y0, double x1, double y1) {
    return new Grid(x0, y0, (int) ((x1 - x0) / STEP) + 2, (int) ((y1 - y0) / STEP) + 2);
  }

  double x(int column) {
    return x0 + column * STEP;
  }

  double y(int row) {
    return y0 + row * STEP;
  }

  int size() {
    return columns * rows;
  }

  /** The column of {@code x}, rounded down and kept inside the grid. */
  int column(double x) {
    return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - x0) / STEP)));
  }

  /** The row of {@code y}, rounded down and kept inside the grid. */
  int row(double y) {
    return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - y0) / STEP)));
  }
}
