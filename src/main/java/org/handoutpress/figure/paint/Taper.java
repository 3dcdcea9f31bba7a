package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** Lines as a pen draws them: full in the middle, thin at both ends. */
final class Taper {
  private static final double TIP = 0.25;

  private Taper() {}

  static Outline outline(Polyline line, double width, double taper) {
    double length = line.length();
    double reach = Math.min(taper, length / 2.2);
    List<Vec2> left = new ArrayList<>();
    List<Vec2> right = new ArrayList<>();
    for (int i = 0; i < line.points().size(); i++) {
      double toEnd = Math.min(line.run(i), length - line.run(i));
      double full = Math.sqrt(Math.max(0, Math.min(1, toEnd / reach)));
      Vec2 off = line.normal(i).times(width / 2 * (TIP + (1 - TIP) * full));
      left.add(line.points().get(i).plus(off));
      right.add(line.points().get(i).minus(off));
    }
    return Outlines.band(left, right);
  }
}
