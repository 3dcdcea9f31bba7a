package org.handoutpress.bench.plain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;

/** A drawing as operators of PDF, in whole units of which the longer side has ten thousand. */
final class Operators {
  private static final double UNITS = 10_000;

  private final StringBuilder out = new StringBuilder("1 j\n");
  private final Palette palette;
  private final double scale;
  private final double height;

  private Operators(Drawing drawing, Palette palette) {
    this.palette = palette;
    this.scale = UNITS / Math.max(drawing.width(), drawing.height());
    this.height = drawing.height();
  }

  static PlainPicture of(Drawing drawing, Palette palette) {
    Operators operators = new Operators(drawing, palette);
    drawing.shapes().forEach(operators::add);
    return new PlainPicture(
        Math.round(drawing.width() * operators.scale),
        Math.round(drawing.height() * operators.scale),
        operators.out.toString().getBytes(US_ASCII));
  }

  private void add(Shape shape) {
    shape.fill().ifPresent(p -> colour(palette.resolve(p), "rg"));
    shape
        .stroke()
        .ifPresent(
            p -> {
              colour(palette.resolve(p), "RG");
              out.append(Math.round(shape.strokeWidth() * scale)).append(" w ");
              out.append(shape.roundCaps() ? "1 J\n" : "0 J\n");
            });
    shape.outline().segments().forEach(this::add);
    boolean filled = shape.fill().isPresent();
    boolean stroked = shape.stroke().isPresent();
    out.append(filled ? stroked ? "B\n" : "f\n" : stroked ? "S\n" : "n\n");
  }

  private void colour(Rgb c, String operator) {
    out.append(
        String.format(
            Locale.ROOT,
            "%.3f %.3f %.3f %s%n",
            c.red() / 255.0,
            c.green() / 255.0,
            c.blue() / 255.0,
            operator));
  }

  private void add(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo move) {
      point(move.x(), move.y()).append("m\n");
    } else if (segment instanceof Outline.LineTo line) {
      point(line.x(), line.y()).append("l\n");
    } else if (segment instanceof Outline.CurveTo curve) {
      point(curve.x1(), curve.y1());
      point(curve.x2(), curve.y2());
      point(curve.x(), curve.y()).append("c\n");
    } else {
      out.append("h\n");
    }
  }

  private StringBuilder point(double x, double y) {
    return out.append(Math.round(x * scale))
        .append(' ')
        .append(Math.round((height - y) * scale))
        .append(' ');
  }
}
