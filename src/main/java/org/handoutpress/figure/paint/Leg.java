package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Foot;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Limb;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/** A leg: skin of ankle and foot, and the cloth over it. */
final class Leg {
  private static final double KNEE_FILLET = 30;
  private static final double ANKLE_FILLET = 14;
  private static final double BLUR = 1.6;

  private final Person person;
  private final Skeleton skeleton;
  private final Side side;
  private final Garments garments;
  private final Limb limb;
  private final Camera camera;
  private final Trousers trousers;

  Leg(Person person, Side side, Garments garments) {
    this.person = person;
    skeleton = person.skeleton();
    this.side = side;
    this.garments = garments;
    limb = skeleton.legOf(side);
    camera = skeleton.pose().camera();
    trousers = new Trousers(person, side);
  }

  /** How large a fillet a joint wants: none when straight, the largest at 90 degrees and more. */
  static double fillet(double bend, double largest) {
    return largest * Math.min(1, Math.max(0, (bend - 15) / 75));
  }

  List<Piece> pieces() {
    boolean shaded = skeleton.pose().side(side).shadedLeg();
    Foot foot = new Foot(skeleton, side);
    List<Strand> sole = camera.flat(foot.flesh());
    List<Strand> all = new ArrayList<>(sole);
    all.add(trousers.thigh());
    all.add(trousers.shin());
    Grid grid = Grid.around(all);
    Field ankle = Field.of(grid, camera.flat(skeleton.shin(side, .6, 1, 0)));
    Field skin = ankle.smoothUnion(Field.of(grid, sole), ANKLE_FILLET).blur(BLUR);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Contour.of(skin, person.skin(shaded)));
    pieces.addAll(toes(foot));
    Field cloth = cloth(grid);
    pieces.add(Contour.of(cloth, person.bottoms(shaded), this::growsFromBody));
    pieces.addAll(trousers.creases(cloth));
    return pieces;
  }

  /** Its cloth, from the hip to the hem. */
  Field cloth(Grid grid) {
    double depth = side == Side.NEAR ? Floor.NEAR_HALF : limb.root().z();
    Field lower =
        Floor.cut(
                camera, Field.of(grid, trousers.shin()), depth, support(limb.middle(), limb.end()))
            .blur(BLUR);
    Vec3 end = limb.middle().plus(limb.lower().vector().times(Body.SHIN * trousers.hem()));
    Vec2 hem = camera.flat(end);
    Vec2 knee = camera.flat(limb.middle());
    // Only the shin is cut: a cut through both would take a bite out of a thigh beside it.
    if (knee.distance(hem) > 20) {
      lower = lower.clip(hem, knee.minus(hem));
    }
    Field upper =
        Floor.cut(
                camera,
                Field.of(grid, trousers.thigh()),
                depth,
                support(limb.root(), limb.middle()))
            .blur(BLUR);
    return upper.smoothUnion(lower, fillet(limb.bend(), KNEE_FILLET));
  }

  private double support(Vec3 from, Vec3 to) {
    return skeleton.pose().support(from, to);
  }

  private boolean growsFromBody(Vec2 p) {
    if (garments.pelvis().sample(p) >= -2) {
      return false;
    }
    List<Layer> order = skeleton.pose().layers();
    Layer own = side == Side.NEAR ? Layer.NEAR_LEG : Layer.FAR_LEG;
    boolean shirtCovers = order.indexOf(Layer.SHIRT) > order.indexOf(own);
    return shirtCovers || garments.shirt().sample(p) > -1;
  }

  private List<Piece> toes(Foot foot) {
    List<Polyline> lines =
        foot.lines(camera).stream()
            .map(l -> new Polyline(l.stream().map(camera::flat).toList()))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(Piece.lines(lines, Piece.DETAIL));
  }
}
