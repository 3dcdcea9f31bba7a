package org.handoutpress.figure.svg;

import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;

/** What an element inherits: paints, line, and where it lies. */
record SvgStyle(
    Optional<Paint> fill,
    Optional<Paint> stroke,
    double strokeWidth,
    boolean roundCaps,
    boolean evenOdd,
    SvgTransform transform) {
  private static final Paint BLACK = new Paint.Fixed(new Rgb(0, 0, 0));

  /** What SVG begins with: black areas without a line. */
  static SvgStyle initial(SvgTransform transform) {
    return new SvgStyle(Optional.of(BLACK), Optional.empty(), 1, false, false, transform);
  }

  /** The style of an element inside. */
  SvgStyle with(SvgElement element) throws ProblemException {
    SvgRefusals.checkStyle(element);
    double width = element.number("stroke-width", strokeWidth);
    if (width < 0) {
      throw element.fault("stroke-width", "A line cannot be less than 0 wide.", "Write 0 or more.");
    }
    Optional<Paint> area = paint(element, "fill", fill).map(p -> role(element, "").orElse(p));
    return new SvgStyle(
        area,
        paint(element, "stroke", stroke).map(p -> lineRole(element, area).orElse(p)),
        width,
        element.get("stroke-linecap").map("round"::equals).orElse(roundCaps),
        element.get("fill-rule").map("evenodd"::equals).orElse(evenOdd),
        transform.after(SvgTransform.of(element)));
  }

  /** The shape of an outline; empty if nothing of it is painted. */
  Optional<Shape> shape(Outline outline) {
    Optional<Paint> line = strokeWidth > 0 ? stroke : Optional.empty();
    if (outline.segments().isEmpty() || (fill.isEmpty() && line.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Shape(
            transform.apply(outline),
            fill,
            line,
            line.isPresent() ? SvgNumbers.round(strokeWidth * transform.scale()) : 0,
            line.isPresent() && roundCaps));
  }

  // What is not filled may name the role of its line plainly.
  private static Optional<Paint> lineRole(SvgElement element, Optional<Paint> area) {
    Optional<Paint> role = role(element, SvgPaint.STROKE);
    return role.isPresent() || area.isPresent() ? role : role(element, "");
  }

  private static Optional<Paint> role(SvgElement element, String prefix) {
    for (String name : element.get("class").orElse("").split("\\s+", -1)) {
      if (name.startsWith(prefix)) {
        Optional<Ink> ink = SvgPaint.ink(name.substring(prefix.length()));
        if (ink.isPresent()) {
          return Optional.of(ink.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Paint> paint(SvgElement e, String attribute, Optional<Paint> inherited)
      throws ProblemException {
    Optional<String> value = e.get(attribute);
    if (value.isEmpty() || value.get().equals("inherit")) {
      return inherited;
    }
    if (value.get().equals("none") || value.get().equals("transparent")) {
      return Optional.empty();
    }
    Optional<Rgb> colour = SvgColours.parse(value.get());
    if (colour.isEmpty()) {
      throw e.fault(
          attribute,
          "\"" + SvgElement.shortened(value.get()) + "\" is not a colour that can be used.",
          "Write a plain colour such as #0B5560; gradients and patterns must become plain"
              + " colours.");
    }
    return Optional.of(new Paint.Fixed(colour.get()));
  }
}
