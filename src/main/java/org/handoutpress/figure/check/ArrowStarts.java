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
  private static final double NOWHERE = Double.POSITIVE_INFINITY;
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
        gap == NOWHERE
            ? "Nothing moves from picture to picture, but there is an arrow."
            : String.format(
                Locale.ROOT, "This arrow starts %.0f away from the nearest part that moves.", gap),
        "Start it beside the part that moves.");
  }

  /**
   * From the start of an arrow to where a part begins or ends to move, as the viewer of the picture
   * sees it; in a picture that stands alone, to any part.
   */
  static double gap(Scene scene, int index, Scene.Movement movement) {
    Scene.Picture picture = scene.pictures().get(index);
    Camera camera = picture.pose().camera();
    Vec3 start = movement.way(new Skeleton(picture.pose())).get(0);
    Vec2 from = camera.flat(start);
    List<Vec3> here = places(picture);
    List<Vec3> moving = new ArrayList<>();
    List<Scene.Picture> beside = Sequence.beside(scene, index);
    beside.forEach(p -> moving.addAll(moving(here, places(p))));
    return (beside.isEmpty() ? here : moving)
        .stream().mapToDouble(p -> from.distance(camera.flat(p))).min().orElse(NOWHERE);
  }

  private static List<Vec3> moving(List<Vec3> here, List<Vec3> there) {
    List<Vec3> moving = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).distance(there.get(i)) > MOVES) {
        moving.add(here.get(i));
        moving.add(there.get(i));
      }
    }
    return moving;
  }

  private static List<Vec3> places(Scene.Picture picture) {
    Skeleton skeleton = new Skeleton(picture.pose());
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
