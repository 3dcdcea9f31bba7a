package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Vec3;

/**
 * An upright block; its top may lean to the right of its base.
 *
 * @param low the corner at the left, below, far from the viewer
 * @param high the corner opposite
 */
record Block(Vec3 low, Vec3 high, double lean) {
  // The corners of each face, counter-clockwise as seen from outside; 1: right, 2: high, 4: near.
  private static final int[][] FACES = {
    {4, 5, 7, 6}, {2, 6, 7, 3}, {1, 3, 7, 5}, {0, 4, 6, 2}, {0, 2, 3, 1}, {0, 1, 5, 4}
  };

  static Block of(Vec3 low, Vec3 high) {
    return new Block(low, high, 0);
  }

  /** The faces that the camera sees, each a part of the outline. */
  Outline faces(Camera camera) {
    List<Outline> out = new ArrayList<>();
    for (int[] face : FACES) {
      List<Vec2> corners = corners(camera, face);
      if (new Loop(corners).area() > 1) {
        out.add(Outlines.polygon(corners));
      }
    }
    return Outlines.join(out);
  }

  /** The face towards the viewer. */
  Outline front(Camera camera) {
    return Outlines.polygon(corners(camera, FACES[0]));
  }

  /** All around, with round corners, and the front edge of the top. */
  Outline soft(Camera camera, double radius) {
    List<Vec2> all = corners(camera, new int[] {0, 1, 2, 3, 4, 5, 6, 7});
    Vec2 left = camera.flat(corner(6));
    Vec2 right = camera.flat(corner(7));
    Vec2 inset = right.minus(left).unit().times(radius);
    List<List<Vec2>> edge = List.of(List.of(left.plus(inset), right.minus(inset)));
    return Outlines.join(
        List.of(Outlines.rounded(Hulls.convex(all), radius), Outlines.strokes(edge)));
  }

  private List<Vec2> corners(Camera camera, int[] numbers) {
    List<Vec2> out = new ArrayList<>();
    for (int n : numbers) {
      out.add(camera.flat(corner(n)));
    }
    return out;
  }

  private Vec3 corner(int n) {
    boolean up = (n & 2) > 0;
    return new Vec3(
        ((n & 1) > 0 ? high.x() : low.x()) + (up ? lean : 0),
        up ? high.y() : low.y(),
        (n & 4) > 0 ? high.z() : low.z());
  }
}
