package org.handoutpress.batch;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handoutpress.figure.Outline;
import org.handoutpress.typeset.Face;

/** Turns words into outlines of a face, for drawings: they hold no text. */
final class Lettering implements Function<String, Outline> {
  private final Face face;

  Lettering(Face face) {
    this.face = face;
  }

  @Override
  public Outline apply(String words) {
    List<Outline.Segment> out = new ArrayList<>();
    double[] p = new double[6];
    double[] at = new double[2];
    for (PathIterator i = face.outline(words).getPathIterator(null); !i.isDone(); i.next()) {
      out.add(segment(i.currentSegment(p), p, at));
    }
    return new Outline(out);
  }

  // The last point stays in at; a TrueType curve has one handle, and each of a cubic's two lies two
  // thirds of the way to it.
  private static Outline.Segment segment(int kind, double[] p, double[] at) {
    double x = at[0];
    double y = at[1];
    int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
    if (kind != PathIterator.SEG_CLOSE) {
      at[0] = p[last];
      at[1] = p[last + 1];
    }
    return switch (kind) {
      case PathIterator.SEG_MOVETO -> new Outline.MoveTo(p[0], p[1]);
      case PathIterator.SEG_LINETO -> new Outline.LineTo(p[0], p[1]);
      case PathIterator.SEG_QUADTO ->
          new Outline.CurveTo(
              x + (p[0] - x) * 2 / 3,
              y + (p[1] - y) * 2 / 3,
              p[2] + (p[0] - p[2]) * 2 / 3,
              p[3] + (p[1] - p[3]) * 2 / 3,
              p[2],
              p[3]);
      case PathIterator.SEG_CUBICTO -> new Outline.CurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
      default -> new Outline.Close();
    };
  }
}
