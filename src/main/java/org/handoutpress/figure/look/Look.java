package org.handoutpress.figure.look;

import org.handoutpress.figure.rig.Build;

/**
 * How a person looks, in every pose.
 *
 * @param name what a reader of a list of looks is shown
 */
public record Look(
    String name, Build build, Skin skin, Hair hair, Face face, Top top, Bottoms bottoms) {
  /**
   * What else is to be seen of a face.
   *
   * @param older whether a few lines tell of age
   */
  public record Face(boolean glasses, boolean beard, boolean older) {}

  /** What a look file that leaves a key out has. */
  public static final Look PLAIN =
      new Look(
          "Plain",
          Build.SLENDER,
          Skin.LIGHT,
          Hair.of(Hair.Style.BUN, Hair.Colour.BROWN),
          new Face(false, false, false),
          new Top(Top.Cut.TEE, Cloth.TEAL),
          new Bottoms(Bottoms.Cut.LEGGINGS, Cloth.SLATE));
}
