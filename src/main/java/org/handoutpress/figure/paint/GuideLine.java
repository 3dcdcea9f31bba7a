package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** A thin dashed line over the figure, with a light rim that parts it from what it crosses. */
public final class GuideLine {
  private static final double WIDTH = 4;
  private static final double RIM = 9;
  private static final double DASH = 17;
  private static final double GAP = 13;

  private GuideLine() {}

  /** Whole dashes from the first point to the last. */
  public static List<Shape> paint(List<Vec2> points) {
    Polyline way = new Polyline(points);
    long gaps = Math.max(1, Math.round((way.length() - DASH) / (DASH + GAP)));
    double step = (way.length() - DASH) / gaps;
    List<List<Vec2>> dashes = new ArrayList<>();
    for (int i = 0; i <= gaps; i++) {
      dashes.add(List.of(way.at(i * step), way.at(i * step + DASH)));
    }
    return List.of(
        Shape.stroked(Outlines.strokes(dashes), Ink.PAPER, RIM),
        Shape.stroked(Outlines.strokes(dashes), Ink.GUIDE, WIDTH));
  }
}
