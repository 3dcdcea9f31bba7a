package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Outline.Segment;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Picture;

/** The few signs of a page that are not letters. */
public final class Emblem {
  /** Control point distance of a quarter circle by a cubic Bezier curve. */
  private static final double ARC = 0.5522847498;

  private static final double UNIT = 100;

  private static final Paint WHITE = new Paint.Fixed(Rgb.WHITE);

  private final Style style;

  Emblem(Style style) {
    this.style = style;
  }

  /** The disc of a step; a ring where ink is saved. */
  Picture disc(int size) {
    return area(circle(UNIT, style.inks().savesInk() ? 3.3 : 0), size, style.inks().accent(), 6.6);
  }

  /** The octagon of the stop box; an outline where ink is saved. */
  Picture octagon(int size) {
    double stroke = 300_000.0 / size;
    double inset = style.inks().savesInk() ? stroke / 2 : 0;
    return area(polygon(8, 22.5, inset), size, style.inks().ink(), stroke);
  }

  /** A circle in outline: carry on. */
  Picture circle(int size) {
    return outlined(circle(UNIT, 6), size, Optional.empty());
  }

  /** A triangle on a tint: take care. */
  Picture triangle(int size) {
    List<Segment> path = new ArrayList<>();
    path.add(new Outline.MoveTo(50, 10));
    path.add(new Outline.LineTo(95, 90));
    path.add(new Outline.LineTo(5, 90));
    path.add(new Outline.Close());
    return outlined(new Outline(path), size, Optional.of(style.inks().tint()));
  }

  /** A square, filled or in outline, for how sure an answer is. */
  public Picture square(int size, boolean filled) {
    Optional<Rgb> fill = filled ? Optional.of(style.inks().ink()) : Optional.empty();
    return outlined(rectangle(6, 6, 94, 94), size, fill);
  }

  /** A square with the hatch of the drawings: the key to where one should feel it. */
  public Picture hatchKey(int size) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(Shape.filled(rectangle(0, 0, UNIT, UNIT), Paint.Ink.CLOTH_SLATE_HATCHED));
    for (double x = -75; x < 100; x += 25) {
      double from = Math.max(0, x);
      double to = Math.min(UNIT, x + UNIT);
      List<Segment> line = new ArrayList<>();
      line.add(new Outline.MoveTo(from, UNIT - (from - x)));
      line.add(new Outline.LineTo(to, UNIT - (to - x)));
      shapes.add(new Shape(new Outline(line), Optional.empty(), ink(Paint.Ink.HATCH), 8, false));
    }
    Drawing drawing = new Drawing(UNIT, UNIT, shapes);
    return new Picture(drawing, style.inks().figures(), new Size(size, size));
  }

  private static Optional<Paint> ink(Paint paint) {
    return Optional.of(paint);
  }

  /** Filled; where ink is saved, white in an outline. */
  private Picture area(Outline outline, int size, Rgb colour, double stroke) {
    Optional<Paint> paint = Optional.of(new Paint.Fixed(colour));
    Shape shape =
        style.inks().savesInk()
            ? new Shape(outline, Optional.of(WHITE), paint, stroke, false)
            : new Shape(outline, paint, Optional.empty(), 0, false);
    return picture(List.of(shape), size);
  }

  private Picture outlined(Outline outline, int size, Optional<Rgb> fill) {
    Paint line = new Paint.Fixed(style.inks().ink());
    return picture(
        List.of(new Shape(outline, fill.map(Paint.Fixed::new), Optional.of(line), 10, false)),
        size);
  }

  private Picture picture(List<Shape> shapes, int size) {
    Drawing drawing = new Drawing(UNIT, UNIT, shapes);
    return new Picture(drawing, style.inks().figures(), new Size(size, size));
  }

  private static Outline rectangle(double x0, double y0, double x1, double y1) {
    return new Outline(
        List.of(
            new Outline.MoveTo(x0, y0),
            new Outline.LineTo(x1, y0),
            new Outline.LineTo(x1, y1),
            new Outline.LineTo(x0, y1),
            new Outline.Close()));
  }

  private static Outline polygon(int corners, double turn, double inset) {
    double reach = (UNIT / 2 - inset) / StrictMath.cos(Math.PI / corners);
    List<Segment> path = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double angle = StrictMath.toRadians(turn + i * 360.0 / corners);
      double x = 50 + reach * StrictMath.cos(angle);
      double y = 50 + reach * StrictMath.sin(angle);
      path.add(i == 0 ? new Outline.MoveTo(x, y) : new Outline.LineTo(x, y));
    }
    path.add(new Outline.Close());
    return new Outline(path);
  }

  private static Outline circle(double diameter, double inset) {
    double c = diameter / 2;
    double r = c - inset;
    double k = r * ARC;
    return new Outline(
        List.of(
            new Outline.MoveTo(c + r, c),
            new Outline.CurveTo(c + r, c + k, c + k, c + r, c, c + r),
            new Outline.CurveTo(c - k, c + r, c - r, c + k, c - r, c),
            new Outline.CurveTo(c - r, c - k, c - k, c - r, c, c - r),
            new Outline.CurveTo(c + k, c - r, c + r, c - k, c + r, c),
            new Outline.Close()));
  }
}
