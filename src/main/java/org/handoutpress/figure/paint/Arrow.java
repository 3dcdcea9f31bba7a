package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;

/** A movement arrow: a shaft that grows, a swept head, and a white rim that parts it from lines. */
public final class Arrow {
  private static final double WIDTH = 13;
  private static final double HEAD = 3.4 * WIDTH;
  private static final double THIN_END = .45;
  private static final double RIM = 9;
  private static final double EDGE = 2;

  private Arrow() {}

  /** An arrow along a smooth line through points of the picture plane. */
  public static List<Shape> paint(List<Vec2> points) {
    Polyline way = CatmullRom.open(points, 14);
    Outline outline = Outlines.join(List.of(shaft(way), head(way)));
    return List.of(edged(outline, Ink.PAPER, RIM), edged(outline, Ink.ARROW, EDGE));
  }

  private static Outline shaft(Polyline way) {
    Polyline line = way.between(0, way.length() - HEAD * .8, 40);
    List<Vec2> left = new ArrayList<>();
    List<Vec2> right = new ArrayList<>();
    for (int i = 0; i < line.points().size(); i++) {
      double grown = THIN_END + (1 - THIN_END) * line.run(i) / way.length();
      Vec2 off = line.normal(i).times(WIDTH / 2 * grown);
      left.add(line.points().get(i).plus(off));
      right.add(line.points().get(i).minus(off));
    }
    return Outlines.band(/* left= */ right, /* right= */ left);
  }

  private static Outline head(Polyline way) {
    Vec2 tip = way.at(way.length());
    Vec2 along = tip.minus(way.at(way.length() - HEAD)).unit();
    Vec2 base = tip.minus(along.times(HEAD));
    Vec2 barb = along.left().times(HEAD * .52);
    return Outlines.polygon(
        List.of(tip, base.plus(barb), base.plus(along.times(HEAD * .20)), base.minus(barb)));
  }

  private static Shape edged(Outline outline, Ink ink, double width) {
    Optional<Paint> paint = Optional.of(ink);
    return new Shape(outline, paint, paint, width, false);
  }
}
