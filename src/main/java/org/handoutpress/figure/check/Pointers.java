package org.handoutpress.figure.check;

import java.util.Locale;
import org.handoutpress.figure.rig.Side;

/** Where things stand in pose and scene files. */
final class Pointers {
  private Pointers() {}

  static String of(Side side) {
    return "/" + side.name().toLowerCase(Locale.ROOT);
  }

  static String picture(int index) {
    return "/pictures/" + index;
  }

  static String movement(int picture, int index) {
    return picture(picture) + "/movements/" + index;
  }

  /** A constant as files write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
