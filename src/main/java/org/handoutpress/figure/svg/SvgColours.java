package org.handoutpress.figure.svg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.geom.Rgb;

/** The colours that may be written: #rgb, #rrggbb, rgb(r, g, b) and the names of CSS 2.1. */
final class SvgColours {
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "#000000"),
          Map.entry("silver", "#C0C0C0"),
          Map.entry("gray", "#808080"),
          Map.entry("grey", "#808080"),
          Map.entry("white", "#FFFFFF"),
          Map.entry("maroon", "#800000"),
          Map.entry("red", "#FF0000"),
          Map.entry("purple", "#800080"),
          Map.entry("fuchsia", "#FF00FF"),
          Map.entry("green", "#008000"),
          Map.entry("lime", "#00FF00"),
          Map.entry("olive", "#808000"),
          Map.entry("yellow", "#FFFF00"),
          Map.entry("navy", "#000080"),
          Map.entry("blue", "#0000FF"),
          Map.entry("teal", "#008080"),
          Map.entry("aqua", "#00FFFF"),
          Map.entry("orange", "#FFA500"));

  private SvgColours() {}

  static Optional<Rgb> parse(String text) {
    String s = text.toLowerCase(Locale.ROOT);
    String hex = NAMES.getOrDefault(s, s);
    if (hex.matches("#[0-9a-f]{3}")) {
      hex = hex.replaceAll("([0-9a-f])", "$1$1");
    }
    if (hex.matches("(?i)#[0-9a-f]{6}")) {
      return Optional.of(Rgb.parse(hex));
    }
    Matcher m = RGB.matcher(s);
    if (m.matches()) {
      return Optional.of(new Rgb(channel(m.group(1)), channel(m.group(2)), channel(m.group(3))));
    }
    return Optional.empty();
  }

  private static int channel(String digits) {
    return Math.min(255, Integer.parseInt(digits));
  }
}
