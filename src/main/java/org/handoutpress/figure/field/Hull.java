package org.handoutpress.figure.field;

/** The convex hull of two discs, with its signed distance (negative inside). */
final class Hull {
  private final Disc first;
  private final Disc second;
  private final double length;
  private final Vec2 along;
  private final double sine;
  private final double cosine;

  Hull(Disc first, Disc second) {
    this.first = first;
    this.second = second;
    length = first.at().distance(second.at());
    along = second.at().minus(first.at()).unit();
    double s = (first.radius() - second.radius()) / Math.max(length, 1e-9);
    sine = Math.abs(s) < 1 ? s : 0;
    cosine = Math.sqrt(1 - sine * sine);
  }

  double distance(double x, double y) {
    if (length <= Math.abs(first.radius() - second.radius()) + 1e-6) {
      return toDisc(first.radius() >= second.radius() ? first : second, x, y);
    }
    double px = x - first.at().x();
    double py = y - first.at().y();
    double ax = px * along.x() + py * along.y();
    double ay = Math.abs(py * along.x() - px * along.y());
    double t = ax * cosine - ay * sine;
    if (t < 0) {
      return Math.sqrt(ax * ax + ay * ay) - first.radius();
    }
    if (t > length * cosine) {
      return Math.sqrt((ax - length) * (ax - length) + ay * ay) - second.radius();
    }
    return ax * sine + ay * cosine - first.radius();
  }

  double minX() {
    return Math.min(first.at().x() - first.radius(), second.at().x() - second.radius());
  }

  double maxX() {
    return Math.max(first.at().x() + first.radius(), second.at().x() + second.radius());
  }

  double minY() {
    return Math.min(first.at().y() - first.radius(), second.at().y() - second.radius());
  }

  double maxY() {
    return Math.max(first.at().y() + first.radius(), second.at().y() + second.radius());
  }

  private static double toDisc(Disc d, double x, double y) {
    double dx = x - d.at().x();
    double dy = y - d.at().y();
    return Math.sqrt(dx * dx + dy * dy) - d.radius();
  }
}
