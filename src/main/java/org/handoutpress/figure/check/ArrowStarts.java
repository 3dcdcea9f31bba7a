package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;
import org.handoutpress.figure.scene.Scene;

/**
 * An arrow starts at something that moves between its picture and the one before or after; its
 * start lies beside the body, so it may be a forearm's length from the joint.
 */
public final class ArrowStarts implements SceneCheck {
  private static final double NEAR = 150;
  private static final double MOVES = 8;
  private static final double[] SPINE = {0, 35, 70, 105, 145, 180, 220, 260, 305};

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < scene.pictures().size(); i++) {
      List<Scene.Movement> movements = scene.pictures().get(i).movements();
      for (int k = 0; k < movements.size(); k++) {
        double gap = gap(scene, i, movements.get(k));
        if (!(gap <= NEAR)) {
          findings.add(finding(Pointers.movement(i, k), gap));
        }
      }
    }
    return findings;
  }

  private static Finding finding(String at, double gap) {
    return new Finding(
        at,
        Double.isInfinite(gap)
            ? "Nothing moves from picture to picture, but there is an arrow."
            : String.format(
                Locale.ROOT, "This arrow starts %.0f away from the nearest part that moves.", gap),
        "Start it beside the part that moves.");
  }

  /** From a point to where a part begins or ends to move, as the viewer of the picture sees it. */
  static double gap(Scene scene, int index, Scene.Movement movement) {
    Skeleton here = skeleton(scene, index);
    Vec3 start = movement.way(here).get(0);
    Camera camera = here.pose().camera();
    Vec2 from = camera.flat(start);
    double gap = Double.POSITIVE_INFINITY;
    for (int other : new int[] {index - 1, index + 1}) {
      if (other < 0 || other >= scene.pictures().size()) {
        continue;
      }
      List<Vec3> before = places(here);
      List<Vec3> after = places(skeleton(scene, other));
      for (int p = 0; p < before.size(); p++) {
        if (before.get(p).distance(after.get(p)) > MOVES) {
          gap = Math.min(gap, from.distance(camera.flat(before.get(p))));
          gap = Math.min(gap, from.distance(camera.flat(after.get(p))));
        }
      }
    }
    return gap;
  }

  private static Skeleton skeleton(Scene scene, int index) {
    return new Skeleton(scene.pictures().get(index).pose());
  }

  private static List<Vec3> places(Skeleton skeleton) {
    List<Vec3> places = new ArrayList<>();
    for (BodyPart part : BodyPart.values()) {
      places.add(PartFlesh.place(skeleton, part));
    }
    for (double station : SPINE) {
      places.add(skeleton.spine().at(station).at());
    }
    return places;
  }
}
