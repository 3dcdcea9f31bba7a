package org.handoutpress.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Predicate;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Disc;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.junit.jupiter.api.Test;

/** What is to be seen of the line around a limb. */
class SeamTest {
  private static final double LENGTH = 150;
  private static final double RADIUS = 40;
  private static final int MIDDLE = 200;

  @Test
  void theLineIsThereWhereNothingHidesIt() {
    BufferedImage limb = painted(p -> p.x() < 40);
    for (int x = 90; x <= LENGTH; x += 10) {
      assertThat(isDark(limb, x, RADIUS)).as("above %d", x).isTrue();
      assertThat(isDark(limb, x, -RADIUS)).as("below %d", x).isTrue();
    }
    assertThat(isDark(limb, LENGTH + RADIUS, 0)).isTrue();
  }

  @Test
  void noneOfItIsLeftWhereTheLimbGrowsOutOfTheBody() {
    BufferedImage limb = painted(p -> p.x() < 40);
    for (int x = -60; x <= 25; x++) {
      for (int y = -60; y <= 60; y++) {
        assertThat(isDark(limb, x, y)).as("%d, %d", x, y).isFalse();
      }
    }
  }

  @Test
  void ofALimbThatIsHiddenWholeThereIsNoLine() {
    BufferedImage limb = painted(p -> true);
    for (int x = -80; x <= 240; x++) {
      for (int y = -80; y <= 80; y++) {
        assertThat(isDark(limb, x, y)).as("%d, %d", x, y).isFalse();
      }
    }
  }

  private static BufferedImage painted(Predicate<Vec2> hidden) {
    Strand strand =
        new Strand(
            List.of(new Disc(new Vec2(0, 0), RADIUS), new Disc(new Vec2(LENGTH, 0), RADIUS)));
    Field field = Field.of(Grid.around(List.of(strand)), strand);
    BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 500, 400);
    for (Shape shape : Contour.of(field, Ink.SKIN_LIGHT, hidden).shapes()) {
      Path2D path = path(shape.outline());
      graphics.setColor(Color.PINK);
      graphics.fill(path);
      if (shape.stroke().isPresent()) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke((float) shape.strokeWidth()));
        graphics.draw(path);
      }
    }
    graphics.dispose();
    return image;
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.MoveTo m) {
        path.moveTo(m.x() + MIDDLE, m.y() + MIDDLE);
      } else if (segment instanceof Outline.LineTo l) {
        path.lineTo(l.x() + MIDDLE, l.y() + MIDDLE);
      } else if (segment instanceof Outline.CurveTo c) {
        path.curveTo(
            c.x1() + MIDDLE,
            c.y1() + MIDDLE,
            c.x2() + MIDDLE,
            c.y2() + MIDDLE,
            c.x() + MIDDLE,
            c.y() + MIDDLE);
      } else {
        path.closePath();
      }
    }
    return path;
  }

  private static boolean isDark(BufferedImage image, double x, double y) {
    Color colour =
        new Color(image.getRGB((int) Math.round(x + MIDDLE), (int) Math.round(MIDDLE - y)));
    return colour.getRed() < 128;
  }
}
