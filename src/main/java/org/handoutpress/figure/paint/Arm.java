package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Hand;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** An arm: skin from the shoulder to the finger tips, and the sleeve over it. */
final class Arm {
  private static final double SLEEVE = .54;
  private static final double SLEEVE_GROW = 4;
  private static final double FOLDED = 115;
  private static final double ELBOW_FILLET = 20;
  private static final double WRIST_FILLET = 6;
  private static final double NEAR_SHOULDER = 50;
  private static final double NEAR_ELBOW = 34;

  private final Person person;
  private final Skeleton skeleton;
  private final Side side;
  private final Garments garments;
  private final Limb limb;
  private final Camera camera;
  private final boolean shaded;

  Arm(Person person, Side side, Garments garments) {
    this.person = person;
    skeleton = person.skeleton();
    this.side = side;
    this.garments = garments;
    limb = skeleton.armOf(side);
    camera = skeleton.pose().camera();
    shaded = skeleton.pose().side(side).shadedArm();
  }

  List<Piece> pieces() {
    Ink skin = person.skin(shaded);
    Strand above = camera.flat(skeleton.upperArm(side, 1, 0));
    Strand below = camera.flat(skeleton.forearm(side));
    List<Strand> hand = camera.flat(new Hand(skeleton, side).flesh());
    List<Strand> all = new ArrayList<>(hand);
    all.add(above);
    all.add(below);
    Grid grid = Grid.around(all);
    Field upper = Field.of(grid, above);
    Field lower = Field.of(grid, below).smoothUnion(Field.of(grid, hand).blur(1.0), WRIST_FILLET);
    List<Piece> pieces = new ArrayList<>();
    if (limb.bend() > FOLDED) {
      Field blurred = upper.blur(1.3);
      Vec2 elbow = camera.flat(limb.middle());
      pieces.add(Contour.of(blurred, skin));
      pieces.add(sleeve());
      pieces.add(
          Contour.of(
              lower.blur(1.2),
              skin,
              p -> p.distance(elbow) < NEAR_ELBOW && blurred.sample(p) < -3));
      pieces.addAll(fingers());
    } else {
      double fillet = Leg.fillet(limb.bend(), ELBOW_FILLET);
      pieces.add(Contour.of(upper.smoothUnion(lower, fillet).blur(1.3), skin));
      pieces.addAll(fingers());
      pieces.add(sleeve());
    }
    return pieces;
  }

  private Piece sleeve() {
    Strand strand = camera.flat(skeleton.upperArm(side, SLEEVE + .1, SLEEVE_GROW));
    Vec2 shoulder = camera.flat(limb.root());
    Vec3 end = limb.root().plus(limb.upper().vector().times(Body.UPPER_ARM * SLEEVE));
    Vec2 hem = camera.flat(end);
    Field field = Field.of(Grid.around(List.of(strand)), strand).blur(1.3);
    if (shoulder.distance(hem) > 12) {
      field = field.clip(hem, shoulder.minus(hem));
    }
    return Contour.of(
        field,
        person.top(shaded),
        p -> p.distance(shoulder) < NEAR_SHOULDER && garments.shirt().sample(p) < -1);
  }

  private List<Piece> fingers() {
    List<Polyline> lines = new ArrayList<>();
    for (List<Vec3> line : new Hand(skeleton, side).lines(camera)) {
      lines.add(CatmullRom.open(line.stream().map(camera::flat).toList(), 5));
    }
    return lines.isEmpty() ? List.of() : List.of(Piece.lines(lines, Piece.DETAIL));
  }
}
