package org.handoutpress.bench.plain;

import java.util.ArrayList;
import java.util.List;

/** A line as we set it: runs on one baseline, each from where the one before ends. */
final class SetLine {
  /** Places are rounded to hundredths of a point. */
  private static final float NEAR = 0.05f;

  private final List<SetRun> runs = new ArrayList<>();

  SetLine(SetRun first) {
    runs.add(first);
  }

  List<SetRun> runs() {
    return runs;
  }

  boolean takes(SetRun next) {
    boolean joins = next.words().y() == y() && near(next.words().x(), last().end());
    if (joins) {
      runs.add(next);
    }
    return joins;
  }

  /** Whether the next line may be of the same block of text. */
  boolean leadsTo(SetLine next) {
    float step = y() - next.y();
    float size = first().words().size();
    return next.first().meaning().equals(last().meaning())
        && near(next.x(), x())
        && next.first().words().size() == size
        && step > 0
        && step < 2 * size;
  }

  float x() {
    return first().words().x();
  }

  float y() {
    return first().words().y();
  }

  SetRun first() {
    return runs.get(0);
  }

  SetRun last() {
    return runs.get(runs.size() - 1);
  }

  static boolean near(float one, float other) {
    return Math.abs(one - other) < NEAR;
  }
}
