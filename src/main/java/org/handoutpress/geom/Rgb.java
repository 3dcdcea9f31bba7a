package org.handoutpress.geom;

import java.util.Locale;

/** An sRGB colour, eight bits a channel. */
public record Rgb(int red, int green, int blue) {
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /** Reads {@code #RRGGBB}; throws {@link IllegalArgumentException} on anything else. */
  public static Rgb parse(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("not a colour of the form #RRGGBB: " + hex);
    }
    int v = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(v >> 16, v >> 8 & 0xFF, v & 0xFF);
  }

  /** {@code #RRGGBB} in capitals. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
  }

  /** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, definition of relative luminance. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Contrast ratio, 1 to 21: WCAG 2.2, definition of contrast ratio. */
  public double contrast(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** CIE lightness L*, 0 to 100. */
  public double lightness() {
    double y = luminance();
    return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
  }

  /** The grey of the same luminance. */
  public Rgb grey() {
    double y = luminance();
    double s = y <= 0.0031308 ? 12.92 * y : 1.055 * Math.pow(y, 1 / 2.4) - 0.055;
    int v = (int) Math.round(255 * s);
    return new Rgb(v, v, v);
  }

  private static double linear(int channel) {
    double s = channel / 255.0;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  }
}
