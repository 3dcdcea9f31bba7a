package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;

/**
 * Writes the paths of a drawing in whole units, of which the longer side has ten thousand: no
 * decimals, and still finer than a printer's dot on a full page.
 */
final class DrawingWriter {
  static final int UNITS = 10_000;

  private final PdfTemplate content;
  private final Ink ink;
  private final Palette palette;
  private final double scale;
  private boolean joined;
  private int width = -1;
  private boolean round;

  DrawingWriter(PdfTemplate content, Palette palette, double scale) {
    this.content = content;
    this.ink = new Ink(content);
    this.palette = palette;
    this.scale = scale;
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
    if (fill && stroke) {
      content.fillStroke();
    } else if (fill) {
      content.fill();
    } else if (stroke) {
      content.stroke();
    } else {
      content.newPath();
    }
  }

  private void setPen(int toWidth, boolean toRound) {
    if (!joined) {
      content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
      joined = true;
    }
    if (toWidth != width) {
      content.setLineWidth(toWidth);
      width = toWidth;
    }
    if (toRound != round) {
      content.setLineCap(toRound ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
      round = toRound;
    }
  }

  private void write(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo move) {
      content.moveTo(x(move.x()), y(move.y()));
    } else if (segment instanceof Outline.LineTo line) {
      content.lineTo(x(line.x()), y(line.y()));
    } else if (segment instanceof Outline.CurveTo curve) {
      content.curveTo(
          x(curve.x1()), y(curve.y1()), x(curve.x2()), y(curve.y2()), x(curve.x()), y(curve.y()));
    } else {
      content.closePath();
    }
  }

  private float x(double fromLeft) {
    return Math.round(fromLeft * scale);
  }

  private float y(double fromTop) {
    return content.getHeight() - Math.round(fromTop * scale);
  }
}
