package org.handoutpress.figure.svg;

import java.util.Locale;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Outline;

/** The basic shapes (SVG 1.1, section 9) as path data. */
final class SvgShapes {
  private SvgShapes() {}

  /** The outline of a shape element; empty if the element is no shape. */
  static Optional<Outline> outline(SvgElement e) throws ProblemException {
    Optional<String> data =
        switch (e.name()) {
          case "path" -> Optional.of(e.get("d").orElse(""));
          case "rect" -> Optional.of(rect(e));
          case "circle" -> Optional.of(ellipse(e, e.number("r", 0), e.number("r", 0)));
          case "ellipse" -> Optional.of(ellipse(e, e.number("rx", 0), e.number("ry", 0)));
          case "line" ->
              Optional.of(path("M%s %sL%s %s", n(e, "x1"), n(e, "y1"), n(e, "x2"), n(e, "y2")));
          case "polyline" -> Optional.of(points(e));
          case "polygon" -> Optional.of(points(e).isEmpty() ? "" : points(e) + "z");
          default -> Optional.empty();
        };
    return data.isEmpty() ? Optional.empty() : Optional.of(SvgPathReader.read(e, data.get()));
  }

  private static String rect(SvgElement e) throws ProblemException {
    double w = n(e, "width");
    double h = n(e, "height");
    if (w <= 0 || h <= 0) {
      return "";
    }
    double rx = Math.min(e.number("rx", e.number("ry", 0)), w / 2);
    double ry = Math.min(e.number("ry", e.number("rx", 0)), h / 2);
    double x = n(e, "x");
    double y = n(e, "y");
    if (rx <= 0 || ry <= 0) {
      return path("M%s %sh%sv%sh%sz", x, y, w, h, -w);
    }
    String corner = path("a%s %s 0 0 1 ", rx, ry);
    return path("M%s %sh%s", x + rx, y, w - 2 * rx)
        + corner
        + path("%s %sv%s", rx, ry, h - 2 * ry)
        + corner
        + path("%s %sh%s", -rx, ry, 2 * rx - w)
        + corner
        + path("%s %sv%s", -rx, -ry, 2 * ry - h)
        + corner
        + path("%s %sz", rx, -ry);
  }

  private static String ellipse(SvgElement e, double rx, double ry) throws ProblemException {
    if (rx <= 0 || ry <= 0) {
      return "";
    }
    String half = path("a%s %s 0 0 1 ", rx, ry);
    String start = path("M%s %s", n(e, "cx") + rx, n(e, "cy"));
    return start + half + path("%s 0", -2 * rx) + half + path("%s 0z", 2 * rx);
  }

  private static String points(SvgElement e) {
    String points = e.get("points").orElse("");
    return points.isEmpty() ? "" : "M" + points;
  }

  private static double n(SvgElement e, String attribute) throws ProblemException {
    return e.number(attribute, 0);
  }

  private static String path(String format, Double... numbers) {
    return String.format(Locale.ROOT, format, (Object[]) numbers);
  }
}
