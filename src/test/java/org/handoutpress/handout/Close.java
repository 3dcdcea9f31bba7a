package org.handoutpress.handout;

import org.assertj.core.data.Offset;
import org.handoutpress.geom.Size;

/** As near as the single-precision numbers of a PDF allow. */
public final class Close {
  private static final int HAIR = 20;

  /** In thousandths of a point. */
  public static final Offset<Integer> BY_A_HAIR = Offset.offset(HAIR);

  private Close() {}

  public static boolean to(Size one, Size other) {
    return Math.abs(one.width() - other.width()) < HAIR
        && Math.abs(one.height() - other.height()) < HAIR;
  }
}
