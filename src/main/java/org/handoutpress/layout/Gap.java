package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Size;

/** Space of a height, without marks. */
public record Gap(int height) implements Box {
  @Override
  public Fit fit(Size room, Context context) {
    return height <= room.height()
        ? new Fit.Whole(Fragment.of(new Size(0, height), List.of()))
        : new Fit.Nothing("space");
  }
}
