package org.handoutpress.content;

/** Limits that no handout for home exercises passes; the least is always 1. */
public final class DoseLimits {
  public static final int MAX_SETS = 10;
  public static final int MAX_REPEATS = 100;
  public static final int MAX_SECONDS = 600;
  public static final int MAX_BREATHS = 60;
  public static final int MAX_TIMES_A_DAY = 6;
  public static final int MAX_DAYS_A_WEEK = 7;
  public static final int MAX_WEEKS = 52;

  private DoseLimits() {}
}
