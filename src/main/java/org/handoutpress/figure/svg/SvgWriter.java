package org.handoutpress.figure.svg;

import java.util.Optional;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;

/** Writes a drawing as SVG 1.1, each path with its colours and with the names of its roles. */
public final class SvgWriter {
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /** The same drawing gives the same text. Coordinates are kept to a thousandth of a unit. */
  public static String write(Drawing drawing, String title, String description, Palette palette) {
    SvgWriter writer = new SvgWriter(palette);
    writer.begin(drawing, title, description);
    drawing.shapes().forEach(writer::path);
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
        .append("<g stroke-linejoin=\"round\">\n");
  }

  private void path(Shape shape) {
    out.append("<path");
    attribute("class", roles(shape));
    attribute("fill", shape.fill().map(p -> palette.resolve(p).hex()).orElse("none"));
    shape.stroke().ifPresent(p -> stroke(shape, p));
    attribute("d", SvgPathWriter.write(shape.outline()));
    out.append("/>\n");
  }

  private void stroke(Shape shape, Paint paint) {
    attribute("stroke", palette.resolve(paint).hex());
    attribute("stroke-width", SvgNumbers.text(shape.strokeWidth()));
    if (shape.roundCaps()) {
      attribute("stroke-linecap", "round");
    }
  }

  private static String roles(Shape shape) {
    Optional<String> fill = shape.fill().flatMap(SvgWriter::role);
    Optional<String> stroke = shape.stroke().flatMap(SvgWriter::role);
    String mark = shape.fill().isPresent() ? SvgPaint.STROKE : "";
    return (fill.orElse("") + " " + stroke.map(s -> mark + s).orElse("")).strip();
  }

  private static Optional<String> role(Paint paint) {
    return paint instanceof Ink ink ? Optional.of(SvgPaint.name(ink)) : Optional.empty();
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
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
