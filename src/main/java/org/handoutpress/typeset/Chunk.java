package org.handoutpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays on one line: the text between two places where a line may break, with the spaces that
 * follow it.
 *
 * @param width with the spaces at its end
 * @param inkWidth without them: what counts at the end of a line
 * @param start where it starts in the text of all spans together
 * @param endsLine whether a line feed follows
 * @param cut the word that goes on in the next line, if it was cut to fit
 */
record Chunk(
    List<Piece> pieces,
    int width,
    int inkWidth,
    int start,
    boolean endsLine,
    Optional<String> cut) {
  record Piece(int span, TextStyle style, Glyphs glyphs) {
    boolean joins(Piece next) {
      return span == next.span && glyphs.face() == next.glyphs.face();
    }

    int width() {
      return glyphs.widthAt(style);
    }
  }

  /** The same, of a word that goes on. */
  Chunk cut(String word) {
    return new Chunk(pieces, width, inkWidth, start, endsLine, Optional.of(word));
  }

  /** One line of chunks; neighbours of the same span and face become one run of glyphs. */
  static Line join(List<Chunk> chunks) {
    List<Line.Segment> segments = new ArrayList<>();
    List<Piece> pieces = chunks.stream().flatMap(c -> c.pieces.stream()).toList();
    int x = 0;
    for (int i = 0; i < pieces.size(); ) {
      Piece first = pieces.get(i);
      Glyphs.Builder run = new Glyphs.Builder(first.glyphs().face());
      for (; i < pieces.size() && first.joins(pieces.get(i)); i++) {
        run.append(pieces.get(i).glyphs());
      }
      Glyphs glyphs = run.build();
      segments.add(new Line.Segment(first.span(), x, first.style(), glyphs));
      x += glyphs.widthAt(first.style());
    }
    Chunk last = chunks.get(chunks.size() - 1);
    return new Line(segments, x - last.width + last.inkWidth, chunks.get(0).start, last.cut);
  }
}
