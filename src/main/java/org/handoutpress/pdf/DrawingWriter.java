package org.handoutpress.pdf;

import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;

/**
 * Writes the paths of a drawing in whole units, of which the longer side has two thousand: no
 * decimals, few digits, and on a card each is still near a printer's dot, 1/300 of an inch.
 */
final class DrawingWriter {
  static final int UNITS = 2000;

  /** From units to the unit square of a picture. */
  static final String MATRIX = "[.0005 0 0 .0005 0 0]";

  /** How many characters less are worth another origin. */
  private static final int WORTH = 10;

  private final Syntax content;
  private final Ink ink;
  private final Palette palette;
  private final double scale;
  private final int height;
  private boolean joined;
  private int tenths = -1;
  private boolean round;
  private int x;
  private int y;

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
              setPen((int) Math.round(shape.strokeWidth() * scale * 10), shape.roundCaps());
            });
    write(new GridPath(shape.outline(), scale, height));
    paint(shape.fill().isPresent(), shape.stroke().isPresent());
  }

  private void paint(boolean fill, boolean stroke) {
    content.put(fill && stroke ? "B\n" : fill ? "f\n" : stroke ? "S\n" : "n\n");
  }

  private void setPen(int toTenths, boolean toRound) {
    if (!joined) {
      content.put("1 j\n");
      joined = true;
    }
    if (toTenths != tenths) {
      content.hundredths(toTenths * 10).put(" w\n");
      tenths = toTenths;
    }
    if (toRound != round) {
      content.put(toRound ? "1 J\n" : "0 J\n");
      round = toRound;
    }
  }

  private void write(GridPath path) {
    int saved = path.length(x, y) - path.length(path.left(), path.bottom());
    if (saved > WORTH) {
      content.put("1 0 0 1 ").put(path.left() - x).put(' ').put(path.bottom() - y).put(" cm\n");
      x = path.left();
      y = path.bottom();
    }
    path.write(content, x, y);
  }
}
