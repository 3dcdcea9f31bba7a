package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Size;

/** A field of a form, as wide as the room. */
public record Blank(int height, Input input) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    if (height > room.height()) {
      return new Fit.Nothing(input.description());
    }
    Size size = new Size(room.width(), height);
    Placed placed = new Placed(new Point(0, 0), new Mark.Field(size, input), context.meaning());
    return new Fit.Whole(Fragment.of(size, List.of(placed)));
  }
}
