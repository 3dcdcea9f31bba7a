package org.handoutpress.plan;

import java.util.Locale;

/** A form that a patient needs or wants the pages in. */
public enum Format {
  LARGE_PRINT,
  LOW_VISION,
  GREY;

  /** The word for it in a plan. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
