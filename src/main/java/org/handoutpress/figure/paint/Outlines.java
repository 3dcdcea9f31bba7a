package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.field.Bezier;
import org.handoutpress.figure.field.CurveFitter;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** Points of the picture plane (y upwards) to outlines of a drawing (y downwards). */
final class Outlines {
  /** For lines whose own width is at stake. */
  private static final CurveFitter FINE = new CurveFitter(0.6);

  private static final CurveFitter DETAIL = new CurveFitter(0.1);
  private static final CurveFitter CONTOUR = new CurveFitter(0.8);

  /** For what lies below the rest and shows its outer edge only. */
  private static final CurveFitter COARSE = new CurveFitter(1.5);

  /** A curve that bends less is a straight line. */
  private static final double FLAT = .35;

  // How far the handles of a quarter circle reach towards its corner.
  private static final double QUARTER = .5523;

  private Outlines() {}

  /** Smooth closed curves. */
  static Outline smooth(List<Loop> loops) {
    return closed(loops, CONTOUR);
  }

  /** A small closed curve whose shape is at stake, such as an eye. */
  static Outline detail(Loop loop) {
    return closed(List.of(loop), DETAIL);
  }

  /** Smooth closed curves of what lies below a line along them. */
  static Outline below(List<Loop> loops) {
    return closed(loops, COARSE);
  }

  private static Outline closed(List<Loop> loops, CurveFitter fitter) {
    List<Outline.Segment> out = new ArrayList<>();
    for (Loop loop : loops) {
      addCurves(out, loop.points().get(0), fitter.closed(loop));
      out.add(new Outline.Close());
    }
    return new Outline(out);
  }

  /** Smooth open lines. */
  static Outline lines(List<Polyline> lines) {
    List<Outline.Segment> out = new ArrayList<>();
    for (Polyline line : lines) {
      addCurves(out, line.points().get(0), FINE.open(line.points()));
    }
    return new Outline(out);
  }

  static Outline polygon(List<Vec2> points) {
    List<Outline.Segment> out = new ArrayList<>();
    out.add(move(points.get(0)));
    points.subList(1, points.size()).forEach(p -> out.add(line(p)));
    out.add(new Outline.Close());
    return new Outline(out);
  }

  /** A closed polygon whose corners are rounded, each by as much as its sides allow. */
  static Outline rounded(List<Vec2> corners, double radius) {
    List<Outline.Segment> out = new ArrayList<>();
    int n = corners.size();
    for (int i = 0; i < n; i++) {
      Vec2 corner = corners.get(i);
      Vec2 before = cut(corner, corners.get((i + n - 1) % n), radius);
      Vec2 after = cut(corner, corners.get((i + 1) % n), radius);
      out.add(i == 0 ? move(before) : line(before));
      out.add(
          curve(
              new Bezier(
                  before, before.towards(corner, QUARTER), after.towards(corner, QUARTER), after)));
    }
    out.add(new Outline.Close());
    return new Outline(out);
  }

  private static Vec2 cut(Vec2 corner, Vec2 other, double radius) {
    double length = corner.distance(other);
    return corner.towards(other, Math.min(.5, radius / Math.max(length, radius)));
  }

  /** A band between a smooth line and another that runs the same way. */
  static Outline band(List<Vec2> left, List<Vec2> right) {
    List<Vec2> back = new ArrayList<>(right);
    Collections.reverse(back);
    List<Outline.Segment> out = new ArrayList<>();
    addCurves(out, left.get(0), FINE.open(left));
    out.add(line(back.get(0)));
    FINE.open(back).forEach(b -> out.add(segment(b)));
    out.add(new Outline.Close());
    return new Outline(out);
  }

  /** An area with a smooth edge, closed by a straight line. */
  static Outline area(List<Vec2> edge) {
    List<Outline.Segment> out = new ArrayList<>();
    addCurves(out, edge.get(0), FINE.open(edge));
    out.add(new Outline.Close());
    return new Outline(out);
  }

  /** Separate straight strokes from each first point to its second. */
  static Outline strokes(List<List<Vec2>> pairs) {
    List<Outline.Segment> out = new ArrayList<>();
    for (List<Vec2> pair : pairs) {
      out.add(move(pair.get(0)));
      out.add(line(pair.get(1)));
    }
    return new Outline(out);
  }

  static Outline join(List<Outline> outlines) {
    return new Outline(outlines.stream().flatMap(o -> o.segments().stream()).toList());
  }

  private static void addCurves(List<Outline.Segment> out, Vec2 start, List<Bezier> curves) {
    out.add(move(start));
    curves.forEach(b -> out.add(segment(b)));
  }

  private static Outline.Segment move(Vec2 p) {
    return new Outline.MoveTo(p.x(), -p.y());
  }

  private static Outline.Segment line(Vec2 p) {
    return new Outline.LineTo(p.x(), -p.y());
  }

  private static Outline.Segment segment(Bezier b) {
    return b.isStraight(FLAT) ? line(b.d()) : curve(b);
  }

  private static Outline.Segment curve(Bezier b) {
    return new Outline.CurveTo(b.b().x(), -b.b().y(), b.c().x(), -b.c().y(), b.d().x(), -b.d().y());
  }
}
