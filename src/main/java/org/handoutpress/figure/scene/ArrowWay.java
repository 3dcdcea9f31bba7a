package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Landmark;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** Where an arrow begins that starts at a part of the body. */
final class ArrowWay {
  // From the skin: a garment, the heavy line around the figure and the arrow's white rim.
  private static final double CLEAR = 14;
  private static final int STEPS = 200;

  private ArrowWay() {}

  /**
   * Points of the way: first the one beside a part where the straight line to the next point leaves
   * it, as the camera sees it; then the others.
   */
  static List<Vec3> from(Landmark part, Skeleton skeleton, List<Vec3> points) {
    List<Vec3> way = new ArrayList<>();
    way.add(start(part, skeleton, points.get(0)));
    way.addAll(points);
    return way;
  }

  private static Vec3 start(Landmark part, Skeleton skeleton, Vec3 next) {
    Camera camera = skeleton.pose().camera();
    List<Strand> flesh = camera.flat(part.flesh(skeleton));
    Field field = Field.of(Grid.around(flesh), flesh);
    Vec3 from = part.at(skeleton);
    for (int i = 0; i < STEPS; i++) {
      Vec3 at = from.towards(next, (double) i / STEPS);
      if (field.sample(camera.flat(at)) > CLEAR) {
        return at;
      }
    }
    return from;
  }
}
