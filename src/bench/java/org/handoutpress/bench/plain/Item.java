package org.handoutpress.bench.plain;

/**
 * One thing on a plain page. Places and sizes are in points from the bottom left, colours as {@code
 * 0xRRGGBB}.
 */
sealed interface Item {
  /**
   * @param font the number of its font
   * @param size in points
   * @param tracking added after every glyph, in points
   */
  record Words(int font, float size, float tracking, int colour, float x, float y, String text)
      implements Item {}

  record Bar(int colour, float x, float y, float width, float height) implements Item {}

  /**
   * @param picture the number of the picture
   */
  record Art(int picture, float x, float y, float width, float height) implements Item {}
}
