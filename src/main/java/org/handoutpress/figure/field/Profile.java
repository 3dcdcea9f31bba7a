package org.handoutpress.figure.field;

/** A table of values at stations, read smoothly in between (cubic Hermite interpolation). */
public final class Profile {
  private final double[][] rows;
  private final double[][] slopes;

  /** Each row: the station, then its values; stations rise. */
  public Profile(double[][] rows) {
    this.rows = rows.clone();
    slopes = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      slopes[i] = slopesAt(i);
    }
  }

  /** The values at a station. */
  public double[] at(double station) {
    int i = 0;
    while (i < rows.length - 2 && station > rows[i + 1][0]) {
      i++;
    }
    double h = rows[i + 1][0] - rows[i][0];
    double u = (station - rows[i][0]) / h;
    double u2 = u * u;
    double u3 = u2 * u;
    double[] out = new double[rows[i].length - 1];
    for (int c = 0; c < out.length; c++) {
      out[c] =
          (2 * u3 - 3 * u2 + 1) * rows[i][c + 1]
              + (u3 - 2 * u2 + u) * h * slopes[i][c]
              + (3 * u2 - 2 * u3) * rows[i + 1][c + 1]
              + (u3 - u2) * h * slopes[i + 1][c];
    }
    return out;
  }

  // Second-order differences for stations that are not evenly spaced; one-sided at the ends.
  private double[] slopesAt(int i) {
    double[] out = new double[rows[i].length - 1];
    int a = Math.max(0, i - 1);
    int b = Math.min(rows.length - 1, i + 1);
    double before = rows[i][0] - rows[a][0];
    double after = rows[b][0] - rows[i][0];
    for (int c = 1; c <= out.length; c++) {
      double down = before > 0 ? (rows[i][c] - rows[a][c]) / before : 0;
      double up = after > 0 ? (rows[b][c] - rows[i][c]) / after : 0;
      out[c - 1] = (down * after + up * before) / (before + after);
      if (a == i) {
        out[c - 1] = up;
      } else if (b == i) {
        out[c - 1] = down;
      }
    }
    return out;
  }
}
