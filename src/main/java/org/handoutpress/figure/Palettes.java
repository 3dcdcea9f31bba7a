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
      LINE              #1F2D36 #1A1A1A #1A1A1A
      SKIN_LIGHT        #FBE7D8 #FFFFFF #FFFFFF
      SKIN_LIGHT_FAR    #EBD2BF #EDEDED #FFFFFF
      SKIN_TAN          #EAC09E #C0C0C0 #FFFFFF
      SKIN_TAN_FAR      #D9A883 #AEAEAE #FFFFFF
      SKIN_BROWN        #B4825B #8C8C8C #FFFFFF
      SKIN_BROWN_FAR    #A06F48 #7C7C7C #FFFFFF
      SKIN_DARK         #A16B4A #777777 #FFFFFF
      SKIN_DARK_FAR     #895A3F #686868 #FFFFFF
      HAIR_BROWN        #4A3B36 #4D4D4D #FFFFFF
      HAIR_BROWN_SHINE  #86736B #999999 #FFFFFF
      HAIR_BLACK        #2D2928 #333333 #FFFFFF
      HAIR_BLACK_SHINE  #665C5A #808080 #FFFFFF
      HAIR_GREY         #B4BABD #C0C0C0 #FFFFFF
      HAIR_GREY_SHINE   #878E92 #8E8E8E #FFFFFF
      CLOTH_TEAL        #B2DAD4 #D9D9D9 #FFFFFF
      CLOTH_TEAL_FAR    #8FC4BD #C4C4C4 #FFFFFF
      CLOTH_LILAC       #D6CCEA #D9D9D9 #FFFFFF
      CLOTH_LILAC_FAR   #BFAEDD #C4C4C4 #FFFFFF
      CLOTH_BUTTER      #F5E5B1 #E8E8E8 #FFFFFF
      CLOTH_BUTTER_FAR  #E9CE7E #D4D4D4 #FFFFFF
      CLOTH_APRICOT     #F4CAA1 #D9D9D9 #FFFFFF
      CLOTH_APRICOT_FAR #EEAA6A #C4C4C4 #FFFFFF
      CLOTH_SKY         #BAD5EA #D9D9D9 #FFFFFF
      CLOTH_SKY_FAR     #95BEDE #C4C4C4 #FFFFFF
      CLOTH_SLATE       #93AABA #A6A6A6 #FFFFFF
      CLOTH_SLATE_FAR   #768FA1 #8E8E8E #FFFFFF
      CLOTH_MOSS        #95A884 #A6A6A6 #FFFFFF
      CLOTH_MOSS_FAR    #799066 #8E8E8E #FFFFFF
      CLOTH_PLUM        #B497B2 #A6A6A6 #FFFFFF
      CLOTH_PLUM_FAR    #A27E9F #8E8E8E #FFFFFF
      CLOTH_SAND        #B49F85 #A6A6A6 #FFFFFF
      CLOTH_SAND_FAR    #9E8462 #8E8E8E #FFFFFF
      CLOTH_WINE        #874D69 #5E5E5E #FFFFFF
      CLOTH_WINE_FAR    #724158 #505050 #FFFFFF
      MAT               #EDF1F3 #F4F4F4 #FFFFFF
      MAT_EDGE          #A9B8C0 #B5B5B5 #B5B5B5
      ARROW             #C8374B #1A1A1A #1A1A1A
      BREATH            #2F74A0 #4D4D4D #4D4D4D
      GUIDE             #1F2D36 #1A1A1A #1A1A1A
      HATCH             #B3291A #1A1A1A #1A1A1A
      PROP              #E9E3D8 #EFEFEF #FFFFFF
      PROP_EDGE         #A69C8C #A8A8A8 #A8A8A8
      PAPER             #FFFFFF #FFFFFF #FFFFFF
      """;

  public static final Palette COLOUR = palette(1, HATCH_SHARE, false);

  /** For a grey printer: the parts stay apart by their lightness alone. */
  public static final Palette GREY = palette(2, HATCH_SHARE, true);

  /** Lines on white: no area of a person, of clothes or of hair is filled. */
  public static final Palette INK_SAVER = palette(3, 0, true);

  private Palettes() {}

  private static Palette palette(int column, double hatched, boolean grey) {
    Map<Ink, Rgb> map = new EnumMap<>(Ink.class);
    TABLE
        .lines()
        .map(line -> line.split(" +", -1))
        .forEach(row -> map.put(Ink.valueOf(row[0]), Rgb.parse(row[column])));
    for (Ink ink : Ink.values()) {
      if (ink.name().endsWith(HATCHED)) {
        Ink cloth = Ink.valueOf(ink.name().replace(HATCHED, ""));
        map.put(ink, mix(hatched, map.get(Ink.HATCH), map.get(cloth)));
      }
    }
    return new Palette(map, grey);
  }

  private static Rgb mix(double share, Rgb hatch, Rgb ground) {
    return new Rgb(
        mix(share, hatch.red(), ground.red()),
        mix(share, hatch.green(), ground.green()),
        mix(share, hatch.blue(), ground.blue()));
  }

  private static int mix(double share, int hatch, int ground) {
    return (int) Math.round(share * hatch + (1 - share) * ground);
  }
}
