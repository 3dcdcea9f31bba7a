package org.handoutpress.figure.paint;

import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Vec3;

/** The mat on the floor, with its near edge. */
public final class Mat {
  private static final double THICKNESS = 9;
  private static final double LINE = 2;

  private Mat() {}

  /** A mat from {@code x0} to {@code x1}, as deep before the middle as behind it. */
  public static List<Shape> paint(Camera camera, double x0, double x1, double halfDepth) {
    Vec2 left = camera.flat(new Vec3(x0, 0, halfDepth));
    Vec2 right = camera.flat(new Vec3(x1, 0, halfDepth));
    Vec2 farRight = camera.flat(new Vec3(x1, 0, -halfDepth));
    Vec2 farLeft = camera.flat(new Vec3(x0, 0, -halfDepth));
    Vec2 down = new Vec2(0, -THICKNESS);
    return List.of(
        panel(Ink.MAT_EDGE, left, right, right.plus(down), left.plus(down)),
        panel(Ink.MAT, left, right, farRight, farLeft));
  }

  /** The floor alone: a thin line behind who stands or sits on it. */
  public static List<Shape> floor(Camera camera, double x0, double x1, double halfDepth) {
    Vec2 left = camera.flat(new Vec3(x0, 0, -halfDepth));
    Vec2 right = camera.flat(new Vec3(x1, 0, -halfDepth));
    return List.of(
        Shape.stroked(Outlines.strokes(List.of(List.of(left, right))), Ink.MAT_EDGE, LINE));
  }

  private static Shape panel(Ink fill, Vec2... corners) {
    return new Shape(
        Outlines.polygon(List.of(corners)),
        Optional.of(fill),
        Optional.of(Ink.MAT_EDGE),
        LINE,
        false);
  }
}
