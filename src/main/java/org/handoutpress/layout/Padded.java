package org.handoutpress.layout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;

/** A box with space around it. */
public record Padded(Insets insets, Box box) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    Size inner = new Size(room.width() - insets.horizontal(), room.height() - insets.vertical());
    Fit fit = box.fit(inner, context);
    if (fit instanceof Fit.Whole whole) {
      return new Fit.Whole(grow(whole.fragment()));
    }
    if (fit instanceof Fit.Part part) {
      return new Fit.Part(grow(part.fragment()), new Padded(insets, part.rest()));
    }
    return fit;
  }

  private Fragment grow(Fragment inner) {
    Size size =
        new Size(inner.size().width() + insets.horizontal(), inner.height() + insets.vertical());
    return Placing.at(insets.left(), insets.top(), inner).fragment(size);
  }
}
