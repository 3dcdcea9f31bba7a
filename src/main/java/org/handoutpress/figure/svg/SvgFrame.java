package org.handoutpress.figure.svg;

import java.util.Optional;
import org.handoutpress.diag.ProblemException;

/** The part of the plane that a picture shows. */
record SvgFrame(double x, double y, double width, double height) {
  /** The view box of an {@code svg} element, or its width and height. */
  static SvgFrame of(SvgElement svg) throws ProblemException {
    Optional<String> box = svg.get("viewBox");
    String[] parts = box.orElse("").split("[\\s,]+", -1);
    SvgFrame frame =
        box.isPresent() && parts.length == 4
            ? new SvgFrame(
                svg.number("viewBox", parts[0]),
                svg.number("viewBox", parts[1]),
                svg.number("viewBox", parts[2]),
                svg.number("viewBox", parts[3]))
            : new SvgFrame(0, 0, svg.number("width", 0), svg.number("height", 0));
    if (frame.width <= 0 || frame.height <= 0) {
      throw svg.fault(
          "The picture does not say how large it is.", "Add viewBox=\"0 0 width height\".");
    }
    return frame;
  }

  /** Moves the frame's corner to (0, 0). */
  SvgTransform transform() {
    return SvgTransform.move(-x, -y);
  }
}
