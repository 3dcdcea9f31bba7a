package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;

/**
 * A rule across the room or down from its top. It has no extent across its own direction: half of
 * its thickness lies on either side of its grid line.
 *
 * @param down the length of a rule that runs down; 0 for one that runs across
 */
public record Rule(int thickness, Rgb colour, int down) implements Box {
  public static Rule across(int thickness, Rgb colour) {
    return new Rule(thickness, colour, 0);
  }

  public static Rule down(int length, int thickness, Rgb colour) {
    return new Rule(thickness, colour, length);
  }

  @Override
  public Fit fit(Size room, Context context) {
    Size taken = down > 0 ? new Size(0, down) : new Size(room.width(), 0);
    Size bar = down > 0 ? new Size(thickness, down) : new Size(room.width(), thickness);
    Point at = down > 0 ? new Point(-thickness / 2, 0) : new Point(0, -thickness / 2);
    Placed placed = new Placed(at, new Mark.Bar(bar, colour), context.meaning());
    return new Fit.Whole(Fragment.of(taken, List.of(placed)));
  }
}
