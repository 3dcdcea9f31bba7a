package org.handoutpress.plan;

import java.util.Locale;

/** Which side an exercise is prescribed for. */
public enum Side {
  LEFT,
  RIGHT,
  EACH;

  /** The word for it in a plan. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
