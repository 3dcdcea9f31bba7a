package org.handoutpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * One set line.
 *
 * @param segments its text from left to right
 * @param width the width without the space at its end, in thousandths of a point
 * @param start where the line starts in the text of all spans together
 * @param cut the word at its end that goes on in the next line: it is wider than a line
 */
public record Line(List<Segment> segments, int width, int start, Optional<String> cut) {
  public Line {
    segments = List.copyOf(segments);
  }

  /**
   * A run of glyphs from one span.
   *
   * @param span the index of the span
   * @param x where it starts in the line, in thousandths of a point
   */
  public record Segment(int span, int x, TextStyle style, Glyphs glyphs) {}
}
