package org.handoutpress.figure.field;

/** A separable Gaussian blur; the edge values go on outside the grid. */
final class Blur {
  private final int reach;
  private final double[] kernel;

  Blur(double sigma) {
    reach = (int) (3 * sigma + 0.5);
    kernel = new double[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      kernel[i + reach] = StrictMath.exp(-0.5 * (i / sigma) * (i / sigma));
      sum += kernel[i + reach];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
  }

  double[] apply(Grid grid, double[] values) {
    return columns(grid, rows(grid, values));
  }

  private double[] rows(Grid grid, double[] values) {
    double[] out = new double[values.length];
    for (int j = 0; j < grid.rows(); j++) {
      for (int i = 0; i < grid.columns(); i++) {
        double sum = 0;
        for (int q = -reach; q <= reach; q++) {
          int near = Math.max(0, Math.min(grid.columns() - 1, i + q));
          sum += kernel[q + reach] * values[j * grid.columns() + near];
        }
        out[j * grid.columns() + i] = sum;
      }
    }
    return out;
  }

  private double[] columns(Grid grid, double[] values) {
    double[] out = new double[values.length];
    for (int j = 0; j < grid.rows(); j++) {
      for (int q = -reach; q <= reach; q++) {
        int from = Math.max(0, Math.min(grid.rows() - 1, j + q)) * grid.columns();
        double weight = kernel[q + reach];
        for (int i = 0; i < grid.columns(); i++) {
          out[j * grid.columns() + i] += weight * values[from + i];
        }
      }
    }
    return out;
  }
}
