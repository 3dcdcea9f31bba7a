package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.rig.Ball;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Chain;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Vec3;

/** The part of a headscarf that lies around the neck and on the collar. */
final class Drape {
  private static final double ROUND = 3;

  private Drape() {}

  static Piece of(Person person, Ink ink) {
    Skeleton skeleton = person.skeleton();
    Camera camera = person.camera();
    List<Strand> strands = new ArrayList<>();
    Spine.Frame base = skeleton.spine().at(286);
    Spine.Frame collar = skeleton.spine().at(270);
    Ball skull = new Ball(skeleton.skull(), 38);
    Ball neck = new Ball(base.at(), 44);
    for (int side = -1; side <= 1; side += 2) {
      Vec3 out = collar.across().times(24 * side);
      Ball front = new Ball(collar.at().plus(collar.front().times(18)).plus(out), 32);
      Ball back = new Ball(collar.at().minus(collar.front().times(16)).plus(out), 34);
      strands.add(camera.flat(Chain.of(skull, neck, front)));
      strands.add(camera.flat(Chain.of(neck, back)));
      strands.add(camera.flat(Chain.of(front, back)));
    }
    return Contour.of(Field.of(Grid.around(strands), strands).blur(ROUND), ink);
  }
}
