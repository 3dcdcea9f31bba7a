package org.handoutpress.figure.rig;

import java.util.Optional;

/** A part of the body that can rest on something, or from which a movement starts. */
public enum BodyPart {
  NEAR_HAND,
  FAR_HAND,
  NEAR_FOREARM,
  FAR_FOREARM,
  NEAR_ELBOW,
  FAR_ELBOW,
  NEAR_KNEE,
  FAR_KNEE,
  NEAR_FOOT,
  FAR_FOOT,
  NEAR_TOES,
  FAR_TOES,
  NEAR_HEEL,
  FAR_HEEL,
  HEAD,
  FOREHEAD,
  BACK,
  CHEST,
  PELVIS,
  SEAT;

  /** The side of an arm or a leg; empty for what lies in the middle. */
  public Optional<Side> side() {
    if (name().startsWith("NEAR_")) {
      return Optional.of(Side.NEAR);
    }
    return name().startsWith("FAR_") ? Optional.of(Side.FAR) : Optional.empty();
  }

  /** Whether soft flesh flattens under it, so that its bones' flesh may dip into the floor. */
  public boolean flattens() {
    return compareTo(BACK) >= 0;
  }
}
