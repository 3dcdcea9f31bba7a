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

  @Override
  public List<Finding> find(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (List<Contours.Area> limb : Contours.limbs(drawing)) {
      double share = drawn(limb) / outline(limb);
      if (!(share >= LEAST)) {
        findings.add(finding(limb, share));
      }
    }
    return findings;
  }

  private static Finding finding(List<Contours.Area> limb, double share) {
    List<String> inks =
        limb.stream()
            .map(a -> Pointers.word((Ink) a.shape().fill().orElseThrow()))
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

  private static double outline(List<Contours.Area> limb) {
    return limb.stream().mapToDouble(a -> length(a, List.of())).sum();
  }

  private static double drawn(List<Contours.Area> limb) {
    return limb.stream().mapToDouble(a -> length(a, a.covers())).sum();
  }

  /** Of the outline of an area, what none of the covers hides. */
  private static double length(Contours.Area area, List<Shape> covers) {
    List<Subpath> above = covers.stream().flatMap(c -> Subpath.of(c.outline()).stream()).toList();
    return Subpath.of(area.shape().outline()).stream().mapToDouble(p -> p.outside(above)).sum();
  }
}
