package org.handoutpress.figure.rig;

/**
 * A thing that a person uses.
 *
 * @param at the middle of its base
 * @param size along x, up to where it is sat, lain or leant on, and along z
 * @param facesLeft whether who sits on it looks to the left; of a bed: whether its head is at the
 *     right
 * @param near where the parts go that are nearer to the viewer than the person
 */
public record Prop(Kind kind, Vec3 at, Vec3 size, boolean facesLeft, Depth near) {
  /** What it is, with its usual size: a seat of 45 cm for a person of 170 cm, and so on. */
  public enum Kind {
    CHAIR(new Vec3(235, 265, 235)),
    TABLE(new Vec3(420, 430, 520)),
    BED(new Vec3(1150, 300, 520)),
    CUSHION(new Vec3(150, 60, 230)),
    WALL(new Vec3(14, 960, 370));

    private final Vec3 size;

    Kind(Vec3 size) {
      this.size = size;
    }

    public Vec3 size() {
      return size;
    }

    /** Whether the person is inside it, between its far and its near parts. */
    public boolean surrounds() {
      return this == CHAIR || this == TABLE;
    }
  }

  /** A place in the order of painting. */
  public sealed interface Depth {
    record Behind() implements Depth {}

    record Front() implements Depth {}

    record Under(Layer layer) implements Depth {}
  }

  /** The height on which it is sat, lain or leant on. */
  public double top() {
    return at.y() + size.y();
  }

  public double left() {
    return at.x() - size.x() / 2;
  }

  public double right() {
    return at.x() + size.x() / 2;
  }
}
