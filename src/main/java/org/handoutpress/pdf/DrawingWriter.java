package org.handoutpress.pdf;

import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;

/**
 * Writes the paths of a drawing in whole units, of which the longer side has four thousand: no
 * decimals, few digits, and across a full page each is still near a printer's dot, 1/600 of an
 * inch.
 */
final class DrawingWriter {
  static final int UNITS = 4000;

  /** From units to the unit square of a picture. */
  static final String MATRIX = "[.00025 0 0 .00025 0 0]";

  private final Syntax content;
  private final Ink ink;
  private final Palette palette;
  private final double scale;
  private final int height;
  private boolean joined;
  private int width = -1;
  private boolean round;

  /**
   * @param height of the drawing in units
   */
  DrawingWriter(Syntax content, Palette palette, double scale, int height) {
    this.content = content;
    this.ink = new Ink(content);
    this.palette = palette;
    this.scale = scale;
    this.height = height;
  }

  /** Units to one of the drawing's own. */
  static double scale(Drawing drawing) {
    return UNITS / Math.max(drawing.width(), drawing.height());
  }

  void write(Drawing drawing) {
    drawing.shapes().forEach(this::write);
  }

  private void write(Shape shape) {
    shape.fill().ifPresent(p -> ink.fill(palette.resolve(p)));
    shape
        .stroke()
        .ifPresent(
            p -> {
              ink.stroke(palette.resolve(p));
              setPen((int) Math.round(shape.strokeWidth() * scale), shape.roundCaps());
            });
    shape.outline().segments().forEach(this::write);
    paint(shape.fill().isPresent(), shape.stroke().isPresent());
  }

  private void paint(boolean fill, boolean stroke) {
    content.put(fill && stroke ? "B\n" : fill ? "f\n" : stroke ? "S\n" : "n\n");
  }

  private void setPen(int toWidth, boolean toRound) {
    if (!joined) {
      content.put("1 j\n");
      joined = true;
    }
    if (toWidth != width) {
      content.put(toWidth).put(" w\n");
      width = toWidth;
    }
    if (toRound != round) {
      content.put(toRound ? "1 J\n" : "0 J\n");
      round = toRound;
    }
  }

  private void write(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo move) {
      point(move.x(), move.y()).put("m\n");
    } else if (segment instanceof Outline.LineTo line) {
      point(line.x(), line.y()).put("l\n");
    } else if (segment instanceof Outline.CurveTo curve) {
      point(curve.x1(), curve.y1());
      point(curve.x2(), curve.y2());
      point(curve.x(), curve.y()).put("c\n");
    } else {
      content.put("h\n");
    }
  }

  private Syntax point(double fromLeft, double fromTop) {
    content.put((int) Math.round(fromLeft * scale)).put(' ');
    return content.put(height - (int) Math.round(fromTop * scale)).put(' ');
  }
}
