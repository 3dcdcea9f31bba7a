package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/**
 * Lines are left out only where a limb grows out of the body: of every limb, skin and cloth, at
 * least 60 % of the outline is drawn.
 */
public final class DrawnLines implements DrawingCheck {
  private static final double LEAST = .6;

  // Lines of fingers and toes, which are no outlines, are thinner.
  private static final double THINNEST = 2.5;

  @Override
  public List<Finding> find(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (List<Shape> limb : Contours.limbs(drawing)) {
      double share = drawn(limb) / outline(limb);
      if (!(share >= LEAST)) {
        findings.add(finding(limb, share));
      }
    }
    return findings;
  }

  private static Finding finding(List<Shape> limb, double share) {
    List<String> inks =
        limb.stream()
            .filter(Contours::is)
            .map(s -> Pointers.word((Ink) s.fill().orElseThrow()))
            .distinct()
            .toList();
    return new Finding(
        "",
        String.format(
            Locale.ROOT,
            "Only %.0f %% of the outline of a limb (%s) is drawn.",
            100 * share,
            String.join(", ", inks)),
        "Change the pose or the order of its layers: too much of the limb lies in the body.");
  }

  private static double outline(List<Shape> limb) {
    return limb.stream().filter(Contours::is).mapToDouble(DrawnLines::length).sum();
  }

  private static double drawn(List<Shape> limb) {
    return limb.stream().mapToDouble(DrawnLines::drawn).sum();
  }

  private static double drawn(Shape shape) {
    if (Contours.isTip(shape)) {
      return length(shape) / 2;
    }
    return shape.stroke().isPresent() && shape.strokeWidth() > THINNEST ? length(shape) : 0;
  }

  private static double length(Shape shape) {
    return Subpath.of(shape.outline()).stream().mapToDouble(Subpath::length).sum();
  }
}
