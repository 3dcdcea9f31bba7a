package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.scene.Scene;

/** No arrow runs over a head or ends in it. */
public final class ArrowsClearOfFace implements SceneCheck {
  // Half the head and half the width of an arrow.
  private static final double CLEAR = .55 * Body.HEAD;
  private static final int STEPS = 14;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < scene.pictures().size(); i++) {
      Scene.Picture picture = scene.pictures().get(i);
      Skeleton skeleton = new Skeleton(picture.pose());
      for (int k = 0; k < picture.movements().size(); k++) {
        if (touches(skeleton, picture.movements().get(k))) {
          findings.add(
              new Finding(
                  Pointers.movement(i, k),
                  "This arrow runs into the head.",
                  "Lead it round the head, or end it before."));
        }
      }
    }
    return findings;
  }

  private static boolean touches(Skeleton skeleton, Scene.Movement movement) {
    Camera camera = skeleton.pose().camera();
    Vec2 head = camera.flat(HeadFrame.of(skeleton).centre());
    List<Vec2> points = movement.way(skeleton).stream().map(camera::flat).toList();
    return CatmullRom.open(points, STEPS).points().stream().anyMatch(p -> p.distance(head) < CLEAR);
  }
}
