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
}
