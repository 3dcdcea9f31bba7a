package org.handoutpress.plan;

/** How long a position is held: seconds, or slow breaths. */
public record Hold(int count, Unit unit) {
  /** What is counted. */
  public enum Unit {
    SECONDS,
    BREATHS
  }
}
