package org.handoutpress.bench.plain;

import java.util.List;

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

  /**
   * Text whose lines are still to be broken.
   *
   * @param leading from baseline to baseline; the first is this far below the top
   */
  record Block(float left, float top, float right, float bottom, float leading, List<Piece> pieces)
      implements Item {}

  /** A stretch of a block in one style; a line feed in it ends a line. */
  record Piece(int font, float size, float tracking, int colour, String text) {
    Piece with(String other) {
      return new Piece(font, size, tracking, colour, other);
    }
  }

  record Bar(int colour, float x, float y, float width, float height) implements Item {}

  /**
   * @param picture the number of the picture
   */
  record Art(int picture, float x, float y, float width, float height) implements Item {}
}
