package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Shape;

/**
 * Each area of skin, cloth or hair is one piece with a closed line that does not cross itself, and
 * each number in the picture is one.
 */
public final class ClosedOutlines implements DrawingCheck {
  // A second piece this large beside the main one: the part has come off.
  private static final double PIECE = .12;

  @Override
  public List<Finding> find(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      if (!Subpath.of(shape.outline()).stream().allMatch(Subpath::finite)) {
        findings.add(finding("A line has a point that is no number.", "Correct the pose."));
        return findings;
      }
    }
    Contours.of(drawing).forEach(s -> judge(findings, s));
    return findings;
  }

  private static void judge(List<Finding> findings, Shape shape) {
    List<Subpath> paths = Subpath.of(shape.outline());
    String part = Pointers.word((Paint.Ink) shape.fill().orElseThrow());
    if (paths.stream().anyMatch(p -> !p.closed())) {
      findings.add(finding("The outline of an area (" + part + ") is open.", "Close it."));
    }
    for (Subpath path : paths) {
      Crossing.of(path)
          .ifPresent(
              at ->
                  findings.add(
                      finding(
                          String.format(
                              Locale.ROOT,
                              "The outline of an area (%s) crosses itself near (%.0f, %.0f).",
                              part,
                              at.x(),
                              at.y()),
                          "Bend the joint there less, or part the limbs.")));
    }
    if (broken(paths)) {
      findings.add(
          finding(
              "An area (" + part + ") has come apart into pieces.",
              "Change the pose, so that the part is one piece again."));
    }
  }

  private static boolean broken(List<Subpath> paths) {
    List<Double> areas =
        paths.stream().map(Subpath::area).sorted(Comparator.reverseOrder()).toList();
    return areas.size() > 1 && areas.get(1) > PIECE * areas.get(0);
  }

  private static Finding finding(String what, String advice) {
    return new Finding("", what, advice);
  }
}
