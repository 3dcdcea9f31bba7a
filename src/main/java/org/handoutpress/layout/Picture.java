package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Size;

/** A drawing or a bitmap at a size. */
public record Picture(Illustration illustration, Palette palette, Size size) implements Box {
  /** As wide as told, as high as follows. */
  public static Picture wide(Illustration illustration, Palette palette, int width) {
    int height = (int) Math.round(width * illustration.height() / illustration.width());
    return new Picture(illustration, palette, new Size(width, height));
  }

  /** At a scale, in thousandths of a point for one of its units. */
  public static Picture scaled(Illustration illustration, Palette palette, double scale) {
    int width = (int) Math.round(illustration.width() * scale);
    int height = (int) Math.round(illustration.height() * scale);
    return new Picture(illustration, palette, new Size(width, height));
  }

  /** As large as fits, never stretched. */
  public static Picture fitting(Illustration illustration, Palette palette, Size largest) {
    return scaled(illustration, palette, largestScale(illustration, largest));
  }

  /** The scale at which it fills a size in one direction and does not exceed it in the other. */
  public static double largestScale(Illustration illustration, Size largest) {
    return Math.min(
        largest.width() / illustration.width(), largest.height() / illustration.height());
  }

  @Override
  public Fit fit(Size room, Context context) {
    if (size.height() > room.height() || size.width() > room.width()) {
      return new Fit.Nothing("a picture");
    }
    Placed placed =
        new Placed(Point.ORIGIN, new Mark.Art(illustration, palette, size), context.meaning());
    return new Fit.Whole(Fragment.of(size, List.of(placed)));
  }
}
