package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/**
 * Lines as a pen draws them: full in the middle, thin at both ends. The middle is a plain stroke;
 * only the ends are areas.
 */
final class Taper {
  private static final double TIP = 0.25;
  private static final double OVERLAP = 1;
  private static final double STEP = 2;

  private final double width;
  private final double taper;
  private final List<Polyline> strokes = new ArrayList<>();
  private final List<Outline> tips = new ArrayList<>();

  private Taper(double width, double taper) {
    this.width = width;
    this.taper = taper;
  }

  /** Lines that thin out over the last {@code taper} units at both ends. */
  static List<Shape> paint(List<Polyline> lines, Ink ink, double width, double taper) {
    Taper all = new Taper(width, taper);
    lines.forEach(all::add);
    List<Shape> shapes = new ArrayList<>();
    if (!all.strokes.isEmpty()) {
      Outline outline = Outlines.lines(all.strokes);
      shapes.add(new Shape(outline, Optional.empty(), Optional.of(ink), width, false));
    }
    if (!all.tips.isEmpty()) {
      shapes.add(Shape.filled(Outlines.join(all.tips), ink));
    }
    return shapes;
  }

  private void add(Polyline line) {
    double length = line.length();
    double reach = Math.min(taper, length / 2.2);
    if (length < 3 * reach) {
      tips.add(tip(line, 0, length, reach));
      return;
    }
    tips.add(tip(line, 0, reach, reach));
    tips.add(tip(line, length - reach, length, reach));
    strokes.add(between(line, reach - OVERLAP, length - reach + OVERLAP));
  }

  private Outline tip(Polyline line, double from, double to, double reach) {
    Polyline part = between(line, from, to);
    List<Vec2> left = new ArrayList<>();
    List<Vec2> right = new ArrayList<>();
    for (int i = 0; i < part.points().size(); i++) {
      double run = from + part.run(i);
      double full = Math.sqrt(Math.max(0, Math.min(run, line.length() - run)) / reach);
      Vec2 off = part.normal(i).times(width / 2 * (TIP + (1 - TIP) * Math.min(1, full)));
      left.add(part.points().get(i).plus(off));
      right.add(part.points().get(i).minus(off));
    }
    return Outlines.band(left, right);
  }

  private static Polyline between(Polyline line, double from, double to) {
    return line.between(from, to, Math.max(4, (int) ((to - from) / STEP)));
  }
}
