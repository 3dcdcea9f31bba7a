package org.handoutpress.verify.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is painted.
 *
 * @param what all of it but where: operator, glyph, font, colour
 * @param at x and y in turn, in points from the bottom left
 */
record Stroke(String what, List<Double> at) {
  private static final double TOLERANCE = 0.02;

  Stroke {
    at = List.copyOf(at);
  }

  Stroke moved(double dx, double dy) {
    List<Double> moved = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      moved.add(at.get(i) + (i % 2 == 0 ? dx : dy));
    }
    return new Stroke(what, moved);
  }

  /** Whether it is the same but for rounding. */
  boolean matches(Stroke other) {
    if (!what.equals(other.what) || at.size() != other.at.size()) {
      return false;
    }
    for (int i = 0; i < at.size(); i++) {
      if (Math.abs(at.get(i) - other.at.get(i)) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }
}
