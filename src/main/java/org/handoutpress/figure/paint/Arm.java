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
import org.handoutpress.figure.rig.ArmFlesh;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Hand;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** An arm: skin from the shoulder to the finger tips, and the sleeve over it. */
final class Arm {
  private static final double FOLDED = 115;
  private static final double ELBOW_FILLET = 20;
  private static final double WRIST_FILLET = 8;
  private static final double BLUR = 1.3;
  private static final double HAND_BLUR = .6;
  private static final double NEAR_ELBOW = 34;

  private final Person person;
  private final Skeleton skeleton;
  private final Side side;
  private final Sleeve sleeve;
  private final Limb limb;
  private final Camera camera;
  private final boolean shaded;
  private final Hand hand;

  Arm(Person person, Side side, Garments garments) {
    this.person = person;
    skeleton = person.skeleton();
    this.side = side;
    sleeve = new Sleeve(person, side, garments);
    limb = skeleton.armOf(side);
    camera = skeleton.pose().camera();
    shaded = skeleton.pose().side(side).shadedArm();
    hand = new Hand(skeleton, side);
  }

  List<Piece> pieces() {
    return limb.bend() > FOLDED ? folded() : extended();
  }

  /** Fingers that come round the held limb from behind; they belong above that limb. */
  List<Piece> tips() {
    List<Strand> tips = camera.flat(hand.tips(camera));
    if (tips.isEmpty()) {
      return List.of();
    }
    Field flesh = Field.of(Grid.around(tips), tips).blur(HAND_BLUR);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Contour.of(flesh, skin()));
    pieces.addAll(fingers(hand.tipLines(camera), flesh));
    return pieces;
  }

  private List<Piece> extended() {
    ArmFlesh flesh = new ArmFlesh(skeleton, side);
    Strand above = camera.flat(flesh.upper());
    Strand below = camera.flat(flesh.lower());
    Grid grid = grid(above, below);
    double fillet = Leg.fillet(limb.bend(), ELBOW_FILLET);
    Field arm = Field.of(grid, above).smoothUnion(Field.of(grid, below), fillet);
    Field whole = withHand(arm.blur(BLUR));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Contour.of(whole, skin()));
    pieces.addAll(fingers(hand.lines(camera), whole));
    pieces.add(sleeve.whole());
    return pieces;
  }

  // The forearm lies over the upper arm.
  private List<Piece> folded() {
    Strand above = camera.flat(skeleton.upperArm(side, 1, 0));
    Strand below = camera.flat(skeleton.forearm(side));
    Grid grid = grid(above, below);
    Field upper = Field.of(grid, above).blur(BLUR);
    Field lower = withHand(Field.of(grid, below).blur(BLUR));
    Vec2 elbow = camera.flat(limb.middle());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Contour.of(upper, skin()));
    pieces.add(sleeve.upper());
    pieces.add(
        Contour.of(lower, skin(), p -> p.distance(elbow) < NEAR_ELBOW && upper.sample(p) < -3));
    pieces.addAll(fingers(hand.lines(camera), lower));
    if (sleeve.isLong()) {
      pieces.add(sleeve.lower());
    }
    return pieces;
  }

  private Grid grid(Strand above, Strand below) {
    List<Strand> all = new ArrayList<>(camera.flat(hand.flesh(camera)));
    all.add(above);
    all.add(below);
    return Grid.around(all);
  }

  private Field withHand(Field arm) {
    Field flesh = Field.of(arm.grid(), camera.flat(hand.flesh(camera))).blur(HAND_BLUR);
    return arm.smoothUnion(flesh, WRIST_FILLET);
  }

  private Ink skin() {
    return person.skin(shaded);
  }

  // As far as they run over the hand: beyond, the fingers are apart.
  private List<Piece> fingers(List<List<Vec3>> between, Field flesh) {
    List<Polyline> lines = new ArrayList<>();
    for (List<Vec3> line : between) {
      List<Vec2> all = CatmullRom.open(line.stream().map(camera::flat).toList(), 5).points();
      List<Vec2> inside =
          all.stream()
              .dropWhile(p -> flesh.sample(p) >= 0)
              .takeWhile(p -> flesh.sample(p) < 0)
              .toList();
      if (inside.size() > 1) {
        lines.add(new Polyline(inside));
      }
    }
    return lines.isEmpty() ? List.of() : List.of(Piece.lines(lines, Piece.DETAIL));
  }
}
