package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Size;

/** A drawing at a size. */
public record Picture(Drawing drawing, Palette palette, Size size) implements Box {
  /** The drawing as wide as told, as high as follows. */
  public static Picture wide(Drawing drawing, Palette palette, int width) {
    int height = (int) Math.round(width * drawing.height() / drawing.width());
    return new Picture(drawing, palette, new Size(width, height));
  }

  /** The drawing at a scale, in thousandths of a point for one of its units. */
  public static Picture scaled(Drawing drawing, Palette palette, double scale) {
    Size size =
        new Size(
            (int) Math.round(drawing.width() * scale), (int) Math.round(drawing.height() * scale));
    return new Picture(drawing, palette, size);
  }

  @Override
  public Fit fit(Size room, Context context) {
    if (size.height() > room.height() || size.width() > room.width()) {
      return new Fit.Nothing("a picture");
    }
    Placed placed =
        new Placed(Point.ORIGIN, new Mark.Art(drawing, palette, size), context.meaning());
    return new Fit.Whole(new Fragment(size, List.of(placed)));
  }
}
