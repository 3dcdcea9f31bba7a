package org.handoutpress.layout;

import org.handoutpress.geom.Size;

/** A box in a space of a fixed height; it must fit. */
public record Sized(int height, Align align, Box box) implements Box {
  /** Where the box stands in the space. */
  public enum Align {
    TOP,
    MIDDLE,
    BOTTOM
  }

  public static Sized top(int height, Box box) {
    return new Sized(height, Align.TOP, box);
  }

  public static Sized middle(int height, Box box) {
    return new Sized(height, Align.MIDDLE, box);
  }

  public static Sized bottom(int height, Box box) {
    return new Sized(height, Align.BOTTOM, box);
  }

  @Override
  public Fit fit(Size room, Context context) {
    if (height > room.height()) {
      return new Fit.Nothing(Words.of(box));
    }
    Fit fit = box.fit(new Size(room.width(), height), context);
    if (fit instanceof Fit.Whole whole) {
      Fragment inner = whole.fragment();
      int left = height - inner.height();
      int y = align == Align.TOP ? 0 : align == Align.BOTTOM ? left : left / 2;
      Size size = new Size(inner.size().width(), height);
      return new Fit.Whole(Placing.at(0, y, inner).fragment(size));
    }
    return fit instanceof Fit.Part part ? new Fit.Nothing(Words.of(part.rest())) : fit;
  }
}
