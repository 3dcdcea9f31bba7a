package org.handoutpress.figure.paint;

import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Top;
import org.handoutpress.figure.rig.ArmFlesh;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Direction;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** The sleeve of a top: to above the elbow, or to the wrist. */
final class Sleeve {
  private static final double BLUR = 1.3;
  private static final double ELBOW_FILLET = 22;
  private static final double NEAR_SHOULDER = 50;
  private static final double NEAR_ELBOW = 34;
  private static final double CUFF = .9;
  private static final double CUFF_RADIUS = 21;
  private static final double LONG_GROW = 4;

  private final Person person;
  private final Side side;
  private final Garments garments;
  private final Limb limb;
  private final Camera camera;
  private final Top.Cut cut;

  Sleeve(Person person, Side side, Garments garments) {
    this.person = person;
    this.side = side;
    this.garments = garments;
    limb = person.skeleton().armOf(side);
    camera = person.camera();
    cut = person.look().top().cut();
  }

  /** Whether it covers the forearm. */
  boolean isLong() {
    return cut == Top.Cut.LONG_SLEEVES;
  }

  /** All of it, on an arm that is not folded. */
  Piece whole() {
    if (!isLong()) {
      return upper();
    }
    ArmFlesh flesh = new ArmFlesh(person.skeleton(), side);
    Strand above = camera.flat(flesh.upper().grown(LONG_GROW, 0));
    Strand below = camera.flat(flesh.lower().grown(LONG_GROW, CUFF_RADIUS));
    Grid grid = Grid.around(List.of(above, below));
    double fillet = Leg.fillet(limb.bend(), ELBOW_FILLET);
    return sewn(Field.of(grid, above).smoothUnion(cuffed(Field.of(grid, below)), fillet));
  }

  /** The part on the upper arm. */
  Piece upper() {
    if (isLong()) {
      Strand strand = above();
      return sewn(Field.of(Grid.around(List.of(strand)), strand));
    }
    boolean loose = cut == Top.Cut.LOOSE_TEE;
    double reach = loose ? .7 : .54;
    Skeleton skeleton = person.skeleton();
    Strand strand = camera.flat(skeleton.upperArm(side, reach + .1, loose ? 8 : LONG_GROW));
    Field field = Field.of(Grid.around(List.of(strand)), strand);
    return sewn(hemmed(field, limb.root(), limb.upper(), Body.UPPER_ARM * reach, 12));
  }

  /** The part on a folded forearm, which lies over the upper arm. */
  Piece lower() {
    Strand strand = below();
    Strand above = above();
    Field over = Field.of(Grid.around(List.of(above)), above).blur(BLUR);
    Vec2 elbow = camera.flat(limb.middle());
    return Contour.of(
        cuffed(Field.of(Grid.around(List.of(strand)), strand)).blur(BLUR),
        ink(),
        p -> p.distance(elbow) < NEAR_ELBOW && over.sample(p) < -3);
  }

  private Strand above() {
    return camera.flat(person.skeleton().upperArm(side, 1, LONG_GROW));
  }

  private Strand below() {
    return camera.flat(person.skeleton().forearm(side).grown(LONG_GROW, CUFF_RADIUS));
  }

  private Field cuffed(Field field) {
    return hemmed(field, limb.middle(), limb.lower(), Body.FOREARM * CUFF, 20);
  }

  // Cuts the cloth across the limb, unless the limb points to the viewer.
  private Field hemmed(Field field, Vec3 from, Direction way, double at, double least) {
    Vec2 start = camera.flat(from);
    Vec2 hem = camera.flat(from.plus(way.vector().times(at)));
    return start.distance(hem) > least ? field.clip(hem, start.minus(hem)) : field;
  }

  private Piece sewn(Field field) {
    Vec2 shoulder = camera.flat(limb.root());
    return Contour.of(
        field.blur(BLUR),
        ink(),
        p -> p.distance(shoulder) < NEAR_SHOULDER && garments.shirt().sample(p) < -1);
  }

  private Ink ink() {
    return person.top(person.pose().side(side).shadedArm());
  }
}
