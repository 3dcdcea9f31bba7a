package org.handoutpress.pdf;

import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.Palette;
import org.handoutpress.layout.Mark;

/** A picture in its colours, which a file holds once however often it is shown. */
record Art(Illustration illustration, Palette palette) {
  static Art of(Mark.Art mark) {
    return new Art(mark.illustration(), mark.palette());
  }

  /** Of all its shapes only how many they are: a drawing has thousands of points. */
  @Override
  public int hashCode() {
    int picture =
        illustration instanceof Drawing drawing
            ? drawing.shapes().size() * 31 + Double.hashCode(drawing.height())
            : illustration.hashCode();
    return picture * 31 + palette.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Art art
        && art.palette == palette
        && (art.illustration == illustration || art.illustration.equals(illustration));
  }
}
