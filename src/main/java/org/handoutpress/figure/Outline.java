package org.handoutpress.figure;

import java.util.List;

/** A path of straight and curved segments (cubic Beziers), in the units of its drawing. */
public record Outline(List<Segment> segments) {
  public Outline {
    segments = List.copyOf(segments);
  }

  /** One step of a path. */
  public sealed interface Segment {}

  public record MoveTo(double x, double y) implements Segment {}

  public record LineTo(double x, double y) implements Segment {}

  public record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  public record Close() implements Segment {}

  /** Seen in a mirror, in a drawing of this width. */
  Outline mirrored(double width) {
    return new Outline(segments.stream().map(s -> mirrored(s, width)).toList());
  }

  private static Segment mirrored(Segment segment, double width) {
    if (segment instanceof MoveTo m) {
      return new MoveTo(width - m.x(), m.y());
    }
    if (segment instanceof LineTo l) {
      return new LineTo(width - l.x(), l.y());
    }
    if (segment instanceof CurveTo c) {
      return new CurveTo(width - c.x1(), c.y1(), width - c.x2(), c.y2(), width - c.x(), c.y());
    }
    return segment;
  }
}
