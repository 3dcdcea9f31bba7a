package org.handoutpress.figure.rig;

/** A part of a leg that a hand can hold. */
public enum HeldLimb {
  NEAR_SHIN(Side.NEAR),
  FAR_SHIN(Side.FAR),
  NEAR_THIGH(Side.NEAR),
  FAR_THIGH(Side.FAR);

  private final Side side;

  HeldLimb(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }

  /** Its surface, clothed. */
  LimbSurface surface(Skeleton skeleton) {
    Limb leg = skeleton.legOf(side);
    return this == NEAR_SHIN || this == FAR_SHIN
        ? new LimbSurface(leg.middle(), leg.lower(), Body.SHIN, skeleton.build().shin())
        : new LimbSurface(leg.root(), leg.upper(), Body.THIGH, skeleton.build().thigh());
  }
}
