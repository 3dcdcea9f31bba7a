package org.handoutpress.figure;

import java.util.EnumMap;
import java.util.Map;
import org.handoutpress.geom.Rgb;

/** The colours of the roles; {@code grey} palettes turn fixed colours into greys as well. */
public final class Palette {
  private final Map<Paint.Ink, Rgb> colours;
  private final boolean grey;

  public Palette(Map<Paint.Ink, Rgb> colours, boolean grey) {
    this.colours = new EnumMap<>(colours);
    this.grey = grey;
    for (Paint.Ink ink : Paint.Ink.values()) {
      if (!this.colours.containsKey(ink)) {
        throw new IllegalArgumentException("the palette has no colour for " + ink);
      }
    }
  }

  public Rgb resolve(Paint paint) {
    if (paint instanceof Paint.Fixed fixed) {
      return grey ? fixed.colour().grey() : fixed.colour();
    }
    return colours.get(paint);
  }

  public boolean grey() {
    return grey;
  }
}
