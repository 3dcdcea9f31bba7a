package org.handoutpress.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.geom.Rgb;

/** The three palettes of our drawings. */
public final class Palettes {
  private static final double HATCH_SHARE = 0.3;

  private static final List<Ink> LISTED =
      List.of(
          Ink.LINE,
          Ink.SKIN,
          Ink.SKIN_FAR,
          Ink.SHIRT,
          Ink.SHIRT_FAR,
          Ink.LEG,
          Ink.LEG_FAR,
          Ink.HAIR,
          Ink.HAIR_LIGHT,
          Ink.MAT,
          Ink.MAT_EDGE,
          Ink.ARROW,
          Ink.BREATH,
          Ink.HATCH,
          Ink.PROP,
          Ink.PROP_EDGE);

  public static final Palette COLOUR =
      palette(
          false, "#1F2D36", "#FBE7D8", "#EBD2BF", "#B2DAD4", "#8FC4BD", "#93AABA", "#768FA1",
          "#4A3B36", "#86736B", "#EDF1F3", "#A9B8C0", "#C8374B", "#2F74A0", "#B3291A", "#E9E3D8",
          "#A69C8C");

  /** For a grey printer: the parts stay apart by their lightness alone. */
  public static final Palette GREY =
      palette(
          true, "#1A1A1A", "#FFFFFF", "#EDEDED", "#D9D9D9", "#C4C4C4", "#A6A6A6", "#8E8E8E",
          "#4D4D4D", "#999999", "#F4F4F4", "#B5B5B5", "#1A1A1A", "#4D4D4D", "#1A1A1A", "#EFEFEF",
          "#A8A8A8");

  /** Mostly lines, and nothing dark in a large area. */
  public static final Palette INK_SAVER =
      palette(
          true, "#1A1A1A", "#FFFFFF", "#F3F3F3", "#FFFFFF", "#F3F3F3", "#E6E6E6", "#D6D6D6",
          "#8C8C8C", "#FFFFFF", "#FFFFFF", "#B5B5B5", "#1A1A1A", "#4D4D4D", "#1A1A1A", "#FFFFFF",
          "#A8A8A8");

  private Palettes() {}

  private static Palette palette(boolean grey, String... colours) {
    Map<Ink, Rgb> map = new EnumMap<>(Ink.class);
    for (int i = 0; i < colours.length; i++) {
      map.put(LISTED.get(i), Rgb.parse(colours[i]));
    }
    map.put(Ink.PAPER, Rgb.WHITE);
    map.put(Ink.HATCH_ON_SHIRT, mix(map.get(Ink.HATCH), map.get(Ink.SHIRT)));
    map.put(Ink.HATCH_ON_LEG, mix(map.get(Ink.HATCH), map.get(Ink.LEG)));
    return new Palette(map, grey);
  }

  private static Rgb mix(Rgb hatch, Rgb ground) {
    return new Rgb(
        mix(hatch.red(), ground.red()),
        mix(hatch.green(), ground.green()),
        mix(hatch.blue(), ground.blue()));
  }

  private static int mix(int hatch, int ground) {
    return (int) Math.round(HATCH_SHARE * hatch + (1 - HATCH_SHARE) * ground);
  }
}
