package org.handoutpress.figure;

import java.util.EnumMap;
import java.util.Map;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.geom.Rgb;

/** The three palettes of our drawings. */
public final class Palettes {
  private static final double HATCH_SHARE = 0.3;
  private static final String HATCHED = "_HATCHED";

  // The ink; its colour, its grey, and its grey where ink is saved.
  private static final String TABLE =
      """
      LINE             #1F2D36 #1A1A1A #1A1A1A
      SKIN_LIGHT       #FBE7D8 #FFFFFF #FFFFFF
      SKIN_LIGHT_FAR   #EBD2BF #EDEDED #F3F3F3
      SKIN_TAN         #E9BF9C #C2C2C2 #FFFFFF
      SKIN_TAN_FAR     #D8A984 #B0B0B0 #F3F3F3
      SKIN_BROWN       #BE8A63 #919191 #EDEDED
      SKIN_BROWN_FAR   #A97750 #808080 #E0E0E0
      SKIN_DARK        #A06B4A #7A7A7A #D2D2D2
      SKIN_DARK_FAR    #8D5B3D #6C6C6C #C6C6C6
      HAIR_BROWN       #4A3B36 #4D4D4D #8C8C8C
      HAIR_BROWN_SHINE #86736B #999999 #FFFFFF
      CLOTH_TEAL       #B2DAD4 #D9D9D9 #FFFFFF
      CLOTH_TEAL_FAR   #8FC4BD #C4C4C4 #F3F3F3
      CLOTH_SLATE      #93AABA #A6A6A6 #E6E6E6
      CLOTH_SLATE_FAR  #768FA1 #8E8E8E #D6D6D6
      MAT              #EDF1F3 #F4F4F4 #FFFFFF
      MAT_EDGE         #A9B8C0 #B5B5B5 #B5B5B5
      ARROW            #C8374B #1A1A1A #1A1A1A
      BREATH           #2F74A0 #4D4D4D #4D4D4D
      HATCH            #B3291A #1A1A1A #1A1A1A
      PAPER            #FFFFFF #FFFFFF #FFFFFF
      """;

  public static final Palette COLOUR = palette(1, false);

  /** For a grey printer: the parts stay apart by their lightness alone. */
  public static final Palette GREY = palette(2, true);

  /** Mostly lines, and nothing dark in a large area. */
  public static final Palette INK_SAVER = palette(3, true);

  private Palettes() {}

  private static Palette palette(int column, boolean grey) {
    Map<Ink, Rgb> map = new EnumMap<>(Ink.class);
    TABLE
        .lines()
        .map(line -> line.split(" +", -1))
        .forEach(row -> map.put(Ink.valueOf(row[0]), Rgb.parse(row[column])));
    for (Ink ink : Ink.values()) {
      if (ink.name().endsWith(HATCHED)) {
        Ink cloth = Ink.valueOf(ink.name().replace(HATCHED, ""));
        map.put(ink, mix(map.get(Ink.HATCH), map.get(cloth)));
      }
    }
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
