package org.handoutpress.figure.paint;

import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Bottoms;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;

/** The cloth of a leg: as close as leggings, or loose with a straight hem. */
final class Trousers {
  private static final double LEGGINGS_HEM = .86;
  private static final double LOOSE_HEM = .92;
  private static final double LOOSE_GROW = 6;
  private static final double LEG_RADIUS = 36;
  private static final double BENT = 50;
  private static final double DEEPEST = 110;

  private final Person person;
  private final Side side;
  private final boolean loose;

  Trousers(Person person, Side side) {
    this.person = person;
    this.side = side;
    loose = loose(person);
  }

  static boolean loose(Person person) {
    return person.look().bottoms().cut() == Bottoms.Cut.LOOSE_TROUSERS;
  }

  /** How far the cloth of the seat stands off. */
  static double seat(Person person) {
    return loose(person) ? LOOSE_GROW : 0;
  }

  double hem() {
    return loose ? LOOSE_HEM : LEGGINGS_HEM;
  }

  Strand thigh() {
    return person.camera().flat(person.skeleton().thigh(side).grown(loose ? LOOSE_GROW : 0, 0));
  }

  Strand shin() {
    Skeleton skeleton = person.skeleton();
    return person
        .camera()
        .flat(
            loose
                ? skeleton.shin(side, 0, .98, LOOSE_GROW).grown(0, LEG_RADIUS)
                : skeleton.shin(side, 0, .98, 2));
  }

  /** Creases that begin in the hollow of a bent knee, at the edge of the cloth. */
  List<Piece> creases(Field cloth) {
    Limb leg = person.skeleton().legOf(side);
    Camera camera = person.camera();
    Vec2 thigh = camera.flat(leg.upper().vector());
    Vec2 shin = camera.flat(leg.lower().vector());
    if (!loose || leg.bend() < BENT || thigh.length() < .7 || shin.length() < .7) {
      return List.of();
    }
    Vec2 knee = camera.flat(leg.middle());
    Vec2 hollow = shin.unit().minus(thigh.unit()).unit();
    double depth = 0;
    while (depth < DEEPEST && cloth.sample(knee.plus(hollow.times(depth))) < 0) {
      depth++;
    }
    if (depth >= DEEPEST) {
      return List.of();
    }
    Vec2 edge = knee.plus(hollow.times(depth));
    return List.of(crease(edge, hollow, thigh.unit().times(-1)), crease(edge, hollow, shin.unit()));
  }

  private static Piece crease(Vec2 edge, Vec2 hollow, Vec2 along) {
    List<Vec2> points =
        List.of(
            edge.plus(along.times(5)),
            edge.minus(hollow.times(19)).plus(along.times(6)),
            edge.minus(hollow.times(36)).plus(along.times(14)));
    return Piece.tapered(CatmullRom.open(points, 8), Ink.LINE, 2.4, 30);
  }
}
