package org.handoutpress.content;

import java.util.Locale;

/** Whether left and right are done in turn. */
public enum Sides {
  NONE,
  EACH_LEG,
  EACH_SIDE;

  /** The word for it in a content file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
