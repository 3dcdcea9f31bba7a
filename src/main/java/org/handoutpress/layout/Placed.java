package org.handoutpress.layout;

import java.util.Objects;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.tag.Meaning;

/** A mark, where it stands, and what it means. No mark is without a meaning. */
public record Placed(Point at, Mark mark, Meaning meaning) {
  public Placed {
    Objects.requireNonNull(meaning, "a mark without a meaning");
  }

  public Placed moved(int dx, int dy) {
    return new Placed(at.plus(dx, dy), mark, meaning);
  }

  public Rect bounds() {
    return mark.bounds(at);
  }
}
