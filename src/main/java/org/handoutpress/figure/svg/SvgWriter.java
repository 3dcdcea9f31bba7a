package org.handoutpress.figure.svg;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;

/**
 * Writes a drawing as SVG 1.1, each path with its colours and with the names of its roles. Numbers
 * are in quarters of the drawing's unit, where those of our pictures are whole: that is shorter.
 */
public final class SvgWriter {
  /** How many units of the file make one of the drawing. */
  static final double FINENESS = 4;

  // What most paths have stands once, around them all.
  private static final Ink USUAL_LINE = Ink.LINE;
  private static final double USUAL_WIDTH = 3;

  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /** The same drawing gives the same text. Coordinates are kept to a thousandth of a unit. */
  public static String write(Drawing drawing, String title, String description, Palette palette) {
    SvgWriter writer = new SvgWriter(palette);
    writer.begin(drawing, title, description);
    writer.paths(drawing.shapes());
    writer.out.append("</g>\n</svg>\n");
    return writer.out.toString();
  }

  private void begin(Drawing drawing, String title, String description) {
    String width = SvgNumbers.text(drawing.width());
    String height = SvgNumbers.text(drawing.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">")
        .append(escape(title))
        .append("</title>\n<desc id=\"desc\">")
        .append(escape(description))
        .append("</desc>\n")
        .append("<g transform=\"scale(.25)\"")
        .append(attribute("class", SvgPaint.STROKE + SvgPaint.name(USUAL_LINE)))
        .append(attribute("fill", "none"))
        .append(attribute("stroke", palette.resolve(USUAL_LINE).hex()))
        .append(attribute("stroke-width", SvgNumbers.text(USUAL_WIDTH * FINENESS)))
        .append(attribute("stroke-linejoin", "round"))
        .append(">\n");
  }

  /** The paths; neighbours that look the same have a group around them that says how. */
  private void paths(List<Shape> shapes) {
    int next = 0;
    for (int i = 0; i < shapes.size(); i = next) {
      String style = style(shapes.get(i));
      while (next < shapes.size() && style(shapes.get(next)).equals(style)) {
        next++;
      }
      if (next == i + 1) {
        path(style, shapes.get(i));
      } else {
        out.append("<g").append(style).append(">\n");
        shapes.subList(i, next).forEach(s -> path("", s));
        out.append("</g>\n");
      }
    }
  }

  private void path(String style, Shape shape) {
    String data = SvgPathWriter.write(shape.outline());
    out.append("<path").append(style).append(attribute("d", data)).append("/>\n");
  }

  private String style(Shape shape) {
    return attribute("class", roles(shape))
        + shape.fill().map(p -> attribute("fill", palette.resolve(p).hex())).orElse("")
        + shape.stroke().map(p -> stroke(shape, p)).orElse(attribute("stroke", "none"));
  }

  private String stroke(Shape shape, Paint paint) {
    String width = SvgNumbers.text(shape.strokeWidth() * FINENESS);
    return attribute("stroke", paint == USUAL_LINE ? "" : palette.resolve(paint).hex())
        + attribute("stroke-width", shape.strokeWidth() == USUAL_WIDTH ? "" : width)
        + attribute("stroke-linecap", shape.roundCaps() ? "round" : "");
  }

  private static String roles(Shape shape) {
    Optional<String> fill = shape.fill().flatMap(SvgWriter::role);
    Optional<String> stroke = shape.stroke().filter(s -> s != USUAL_LINE).flatMap(SvgWriter::role);
    String mark = shape.fill().isPresent() ? SvgPaint.STROKE : "";
    return (fill.orElse("") + " " + stroke.map(s -> mark + s).orElse("")).strip();
  }

  private static Optional<String> role(Paint paint) {
    return paint instanceof Ink ink ? Optional.of(SvgPaint.name(ink)) : Optional.empty();
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
  }

  // XML 1.0, section 2.4; characters that XML cannot hold at all are left out (section 2.2).
  private static String escape(String text) {
    StringBuilder s = new StringBuilder();
    text.codePoints().filter(SvgWriter::allowed).forEach(c -> s.append(escape(c)));
    return s.toString();
  }

  private static boolean allowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return !control && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }

  private static String escape(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(c);
    };
  }
}
