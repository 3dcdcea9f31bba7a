package org.handoutpress.figure.paint;

import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.look.Cloth;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Muscles;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;

/** The hatched patch of a focus, kept inside the garment it lies on. */
final class FocusPatch {
  private static final double INSET = 2.5;

  private FocusPatch() {}

  /** The layer that the patch lies on. */
  static Layer layer(Focus focus) {
    if (focus instanceof Focus.Glute glute) {
      return leg(glute.side());
    }
    return focus instanceof Focus.Hamstring ham ? leg(ham.side()) : Layer.SHIRT;
  }

  /** The patch of all focuses on one layer; none if there are none. */
  static List<Piece> on(Layer layer, Person person, Garments garments, List<Focus> focus) {
    Skeleton skeleton = person.skeleton();
    Camera camera = skeleton.pose().camera();
    List<Strand> muscles =
        focus.stream()
            .filter(f -> layer(f) == layer)
            .map(f -> camera.flat(Muscles.of(skeleton, f)))
            .toList();
    if (muscles.isEmpty()) {
      return List.of();
    }
    Grid grid = Grid.around(muscles);
    Field cloth =
        layer == Layer.SHIRT ? garments.shirt().on(grid) : trousers(grid, layer, person, garments);
    Field patch = cloth.inset(INSET).intersect(Field.of(grid, muscles).blur(1.5));
    Ink tint = cloth(person.look(), layer).hatched();
    return Contour.loops(patch).isEmpty() ? List.of() : List.of(Hatch.of(patch, tint));
  }

  private static Cloth cloth(Look look, Layer layer) {
    return layer == Layer.SHIRT ? look.top().cloth() : look.bottoms().cloth();
  }

  private static Field trousers(Grid grid, Layer layer, Person person, Garments garments) {
    Side side = layer == Layer.NEAR_LEG ? Side.NEAR : Side.FAR;
    return new Leg(person, side, garments).cloth(grid).union(garments.pelvis().on(grid));
  }

  private static Layer leg(Side side) {
    return side == Side.NEAR ? Layer.NEAR_LEG : Layer.FAR_LEG;
  }
}
