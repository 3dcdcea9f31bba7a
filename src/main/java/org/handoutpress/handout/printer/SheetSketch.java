package org.handoutpress.handout.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Outline.Segment;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.imposition.Side;
import org.handoutpress.layout.Picture;

/** A side of a sheet, small: its edges, its marks, and dashes from mark to mark. In points. */
record SheetSketch(Style style, Side side) {
  private static final double EDGE = 3;
  private static final double MARK = 5;
  private static final double DASH = 12;

  Picture fitting(Size largest) {
    double width = Lengths.toPoints(side.sheet().width());
    double height = Lengths.toPoints(side.sheet().height());
    List<Shape> shapes = new ArrayList<>();
    double in = EDGE / 2;
    shapes.add(line(EDGE, in, in, width - in, in, width - in, height - in, in, height - in, in, 0));
    dashes(shapes, width, height);
    side.marks().forEach(mark -> shapes.add(mark(mark)));
    return Picture.fitting(new Drawing(width, height, shapes), style.inks().figures(), largest);
  }

  /** An arrow that points up, in a square of 100. */
  static Picture up(Style style, int size) {
    List<Segment> path = new ArrayList<>();
    double[] corners = {50, 4, 86, 44, 64, 44, 64, 96, 36, 96, 36, 44, 14, 44};
    for (int i = 0; i < corners.length; i += 2) {
      path.add(
          i == 0
              ? new Outline.MoveTo(corners[i], corners[i + 1])
              : new Outline.LineTo(corners[i], corners[i + 1]));
    }
    path.add(new Outline.Close());
    Paint ink = new Paint.Fixed(style.inks().ink());
    Shape arrow = new Shape(new Outline(path), Optional.empty(), Optional.of(ink), 2, false);
    Drawing drawing = new Drawing(100, 100, List.of(arrow));
    return new Picture(drawing, style.inks().figures(), new Size(size, size));
  }

  /** Where marks at opposite edges stand in line. */
  private void dashes(List<Shape> shapes, double width, double height) {
    TreeSet<Double> down = new TreeSet<>();
    TreeSet<Double> across = new TreeSet<>();
    for (Rect mark : side.marks()) {
      if (mark.height() > mark.width()) {
        down.add(Lengths.toPoints(mark.x() + mark.width() / 2));
      } else if (mark.right() < side.sheet().width() / 4) {
        across.add(Lengths.toPoints(mark.y() + mark.height() / 2));
      }
    }
    for (double x : down) {
      for (double y = 2 * DASH; y + DASH < height; y += 2 * DASH) {
        shapes.add(line(1.5, x, y, x, y + DASH));
      }
    }
    for (double y : across) {
      for (double x = 2 * DASH; x + DASH < width; x += 2 * DASH) {
        shapes.add(line(1.5, x, y, x + DASH, y));
      }
    }
  }

  private Shape mark(Rect mark) {
    double x = Lengths.toPoints(mark.x());
    double y = Lengths.toPoints(mark.y());
    return mark.height() > mark.width()
        ? line(MARK, x, y, x, Lengths.toPoints(mark.bottom()))
        : line(MARK, x - MARK, y, Lengths.toPoints(mark.right()) + MARK, y);
  }

  /** A line through points, x and y in turn. */
  private Shape line(double thickness, double... points) {
    List<Segment> path = new ArrayList<>();
    path.add(new Outline.MoveTo(points[0], points[1]));
    for (int i = 2; i < points.length; i += 2) {
      path.add(new Outline.LineTo(points[i], points[i + 1]));
    }
    Paint ink = new Paint.Fixed(style.inks().ink());
    return new Shape(new Outline(path), Optional.empty(), Optional.of(ink), thickness, false);
  }
}
