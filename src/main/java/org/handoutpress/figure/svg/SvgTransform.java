package org.handoutpress.figure.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Outline;

/** An affine map: x' = a x + c y + e, y' = b x + d y + f (SVG 1.1, section 7.4). */
record SvgTransform(double a, double b, double c, double d, double e, double f) {
  static final SvgTransform NONE = new SvgTransform(1, 0, 0, 1, 0, 0);

  private static final Pattern CALL = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)");

  static SvgTransform move(double x, double y) {
    return new SvgTransform(1, 0, 0, 1, x, y);
  }

  /** This map after the other. */
  SvgTransform after(SvgTransform o) {
    return new SvgTransform(
        a * o.a + c * o.b,
        b * o.a + d * o.b,
        a * o.c + c * o.d,
        b * o.c + d * o.d,
        a * o.e + c * o.f + e,
        b * o.e + d * o.f + f);
  }

  /** How much longer a line becomes, in the mean of all directions. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  Outline apply(Outline outline) {
    return new Outline(outline.segments().stream().map(this::apply).toList());
  }

  private Outline.Segment apply(Outline.Segment s) {
    if (s instanceof Outline.MoveTo m) {
      return new Outline.MoveTo(x(m.x(), m.y()), y(m.x(), m.y()));
    }
    if (s instanceof Outline.LineTo l) {
      return new Outline.LineTo(x(l.x(), l.y()), y(l.x(), l.y()));
    }
    if (s instanceof Outline.CurveTo q) {
      return new Outline.CurveTo(
          x(q.x1(), q.y1()), y(q.x1(), q.y1()),
          x(q.x2(), q.y2()), y(q.x2(), q.y2()),
          x(q.x(), q.y()), y(q.x(), q.y()));
    }
    return s;
  }

  private double x(double px, double py) {
    return SvgNumbers.round(a * px + c * py + e);
  }

  private double y(double px, double py) {
    return SvgNumbers.round(b * px + d * py + f);
  }

  /** Reads the {@code transform} of an element; none if it has none. */
  static SvgTransform of(SvgElement element) throws ProblemException {
    String text = element.get("transform").orElse("");
    Matcher call = CALL.matcher(text);
    SvgTransform all = NONE;
    int end = 0;
    while (end < text.length() && call.find(end) && call.start() == end) {
      List<Double> n = new ArrayList<>();
      for (String part : call.group(2).strip().split("[\\s,]+", -1)) {
        n.add(element.number("transform", part));
      }
      Optional<SvgTransform> step = step(call.group(1), n);
      if (step.isEmpty()) {
        throw notKnown(element);
      }
      all = all.after(step.get());
      end = call.end();
    }
    if (end < text.length()) {
      throw notKnown(element);
    }
    return all;
  }

  private static Optional<SvgTransform> step(String name, List<Double> n) {
    return Optional.ofNullable(
        switch (name + n.size()) {
          case "matrix6" ->
              new SvgTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
          case "translate1" -> move(n.get(0), 0);
          case "translate2" -> move(n.get(0), n.get(1));
          case "scale1" -> new SvgTransform(n.get(0), 0, 0, n.get(0), 0, 0);
          case "scale2" -> new SvgTransform(n.get(0), 0, 0, n.get(1), 0, 0);
          case "rotate1" -> turn(n.get(0));
          case "rotate3" ->
              move(n.get(1), n.get(2)).after(turn(n.get(0))).after(move(-n.get(1), -n.get(2)));
          default -> null;
        });
  }

  private static SvgTransform turn(double degrees) {
    double r = StrictMath.toRadians(degrees);
    double cosine = StrictMath.cos(r);
    double sine = StrictMath.sin(r);
    return new SvgTransform(cosine, sine, -sine, cosine, 0, 0);
  }

  private static ProblemException notKnown(SvgElement element) {
    return element.fault(
        "transform",
        "This transform is not known.",
        "Use matrix, translate, scale or rotate with the right count of numbers.");
  }
}
