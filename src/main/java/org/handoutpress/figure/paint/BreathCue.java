package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Skeleton;

/** Three wavy lines before the mouth, with an arrow head away from it or towards it. */
public final class BreathCue {
  private static final double WIDTH = 4.5;
  // Large enough to tell in from out where the figure is 25 mm high.
  private static final double TIP = 30;
  private static final double HALF_TIP = 16;
  private static final double LONGEST = 62;
  // Offset from the middle in head heights, and length.
  private static final double[][] WAVES = {{.11, 46}, {-.02, LONGEST}, {-.15, 46}};

  private BreathCue() {}

  public static List<Shape> paint(Skeleton skeleton, boolean out) {
    HeadView head = HeadView.of(skeleton);
    Vec2 away = head.ahead();
    Vec2 mouth =
        head.centre().plus(away.times(.56 * Body.HEAD)).minus(head.up().times(.2 * Body.HEAD));
    List<Polyline> waves = new ArrayList<>();
    for (double[] w : WAVES) {
      Vec2 p = mouth.plus(head.up().times(w[0] * Body.HEAD)).plus(away.times(out ? 0 : TIP));
      waves.add(
          CatmullRom.open(
              List.of(
                  p,
                  p.plus(away.times(w[1] * .33)).plus(head.up().times(5)),
                  p.plus(away.times(w[1] * .66)).minus(head.up().times(5)),
                  p.plus(away.times(w[1]))),
              8));
    }
    Vec2 middle = mouth.minus(head.up().times(.02 * Body.HEAD));
    Vec2 tip = middle.plus(away.times(out ? LONGEST + TIP : 0));
    Vec2 way = away.times(out ? 1 : -1);
    Vec2 base = tip.minus(way.times(TIP));
    Vec2 barb = way.left().times(HALF_TIP);
    return List.of(
        Shape.stroked(Outlines.lines(waves), Ink.BREATH, WIDTH),
        Shape.filled(
            Outlines.polygon(List.of(tip, base.plus(barb), base.minus(barb))), Ink.BREATH));
  }
}
