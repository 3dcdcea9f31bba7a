package org.handoutpress.verify.facts;

/** The values that one coordinate takes along a path. */
final class Range {
  private double least = Double.MAX_VALUE;
  private double most = -Double.MAX_VALUE;

  boolean isEmpty() {
    return least > most;
  }

  double least() {
    return least;
  }

  double length() {
    return most - least;
  }

  void add(double value) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }

  /** A Bézier curve of degree 2; it turns where its derivative is 0. */
  void quadratic(double a, double b, double c) {
    cubic(a, a + (b - a) * 2 / 3, c + (b - c) * 2 / 3, c);
  }

  /** A Bézier curve of degree 3, whose end has been added; it turns where its derivative is 0. */
  void cubic(double a, double b, double c, double d) {
    if (within(b) && within(c)) {
      return;
    }
    double square = d - a + 3 * (b - c);
    double half = a - 2 * b + c;
    double constant = b - a;
    double root = Math.sqrt(half * half - square * constant);
    addTurn((-half + root) / square, a, b, c, d);
    addTurn((-half - root) / square, a, b, c, d);
    addTurn(-constant / (2 * half), a, b, c, d);
  }

  private boolean within(double value) {
    return least <= value && value <= most;
  }

  /** Any place on the curve is in its range, so a place that is no turn does no harm. */
  private void addTurn(double t, double a, double b, double c, double d) {
    if (t > 0 && t < 1) {
      double s = 1 - t;
      add(s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d);
    }
  }
}
