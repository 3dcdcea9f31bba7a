package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.rig.HeldLimb;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Side;

/** Fingers that come round a limb from a hand behind it. */
final class Grips {
  private Grips() {}

  /** What lies over a layer just painted. */
  static List<Piece> over(Layer layer, Person person, Garments garments) {
    List<Piece> pieces = new ArrayList<>();
    for (Side side : Side.values()) {
      if (reachesRound(layer, person, side)) {
        pieces.addAll(new Arm(person, side, garments).tips());
      }
    }
    return pieces;
  }

  private static boolean reachesRound(Layer layer, Person person, Side side) {
    List<Layer> order = person.pose().layers();
    Layer arm = side == Side.NEAR ? Layer.NEAR_ARM : Layer.FAR_ARM;
    return order.indexOf(arm) < order.indexOf(layer)
        && person.pose().side(side).hand().holds().map(Grips::layer).orElse(arm) == layer;
  }

  private static Layer layer(HeldLimb limb) {
    return limb.side() == Side.NEAR ? Layer.NEAR_LEG : Layer.FAR_LEG;
  }
}
