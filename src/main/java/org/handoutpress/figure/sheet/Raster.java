package org.handoutpress.figure.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;

/** A drawing as pixels: the same on every machine that has the same JDK. */
public final class Raster {
  private final Graphics2D graphics;
  private final Palette palette;

  private Raster(Graphics2D graphics, Palette palette) {
    this.graphics = graphics;
    this.palette = palette;
  }

  /** A PNG of a width in pixels, on white. */
  public static byte[] png(Drawing drawing, Palette palette, int width) {
    double scale = width / drawing.width();
    int height = (int) Math.ceil(drawing.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    Raster raster = new Raster(graphics, palette);
    drawing.shapes().forEach(raster::paint);
    graphics.dispose();
    return encoded(image);
  }

  private void paint(Shape shape) {
    Path2D path = path(shape.outline());
    shape
        .fill()
        .ifPresent(
            p -> {
              graphics.setColor(colour(p));
              graphics.fill(path);
            });
    shape
        .stroke()
        .ifPresent(
            p -> {
              int cap = shape.roundCaps() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
              graphics.setColor(colour(p));
              graphics.setStroke(
                  new BasicStroke((float) shape.strokeWidth(), cap, BasicStroke.JOIN_ROUND));
              graphics.draw(path);
            });
  }

  private Color colour(Paint paint) {
    Rgb rgb = palette.resolve(paint);
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.MoveTo m) {
        path.moveTo(m.x(), m.y());
      } else if (segment instanceof Outline.LineTo l) {
        path.lineTo(l.x(), l.y());
      } else if (segment instanceof Outline.CurveTo c) {
        path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
      } else {
        path.closePath();
      }
    }
    return path;
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
