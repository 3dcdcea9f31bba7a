package org.handoutpress.figure.svg;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;

/** An elliptical arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6.5). */
record SvgArc(double rx, double ry, double degrees, boolean large, boolean sweep) {
  List<Outline.Segment> curves(double x1, double y1, double x2, double y2) {
    double turn = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(turn);
    double sin = StrictMath.sin(turn);
    double hx = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
    double hy = (cos * (y1 - y2) - sin * (x1 - x2)) / 2;
    double lack = hx * hx / (rx * rx) + hy * hy / (ry * ry);
    if (lack == 0) {
      return List.of();
    }
    double grow = Math.sqrt(Math.max(1, lack));
    double a = rx * grow;
    double b = ry * grow;
    double reach = Math.sqrt(Math.max(0, 1 / Math.min(1, lack) - 1)) * (large == sweep ? -1 : 1);
    double cx = reach * a * hy / b;
    double cy = -reach * b * hx / a;
    double from = StrictMath.atan2((hy - cy) / b, (hx - cx) / a);
    double to = StrictMath.atan2((-hy - cy) / b, (-hx - cx) / a);
    double span = to - from;
    if (sweep && span < 0) {
      span += 2 * Math.PI;
    } else if (!sweep && span > 0) {
      span -= 2 * Math.PI;
    }
    double midX = cos * cx - sin * cy + (x1 + x2) / 2;
    double midY = sin * cx + cos * cy + (y1 + y2) / 2;
    SvgTransform place = new SvgTransform(cos * a, sin * a, -sin * b, cos * b, midX, midY);
    return place.apply(new Outline(unitArc(from, span))).segments();
  }

  private static List<Outline.Segment> unitArc(double from, double span) {
    int parts = Math.max(1, (int) Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
    double step = span / parts;
    double k = 4.0 / 3 * StrictMath.tan(step / 4);
    List<Outline.Segment> out = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      double p = from + i * step;
      double q = p + step;
      double px = StrictMath.cos(p);
      double py = StrictMath.sin(p);
      double qx = StrictMath.cos(q);
      double qy = StrictMath.sin(q);
      out.add(new Outline.CurveTo(px - k * py, py + k * px, qx + k * qy, qy - k * qx, qx, qy));
    }
    return out;
  }
}
