package org.handoutpress.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of spans into shaped chunks at the places where a line may break. */
final class Chunker {
  private static final char HYPHEN = '\u2010';

  private final FontSet fonts;
  private final BreakIterator opportunities;
  private final boolean endsAtHyphen;

  Chunker(FontSet fonts, BreakIterator opportunities, boolean endsAtHyphen) {
    this.fonts = fonts;
    this.opportunities = opportunities;
    this.endsAtHyphen = endsAtHyphen;
  }

  List<Chunk> chunks(List<Span> spans, int lineWidth) {
    StringBuilder all = new StringBuilder();
    spans.forEach(s -> all.append(s.text()));
    String text = all.toString();
    List<Chunk> chunks = new ArrayList<>();
    opportunities.setText(text);
    int start = opportunities.first();
    for (int end = opportunities.next(); end != BreakIterator.DONE; end = opportunities.next()) {
      if (!endsAtHyphen && isAtHyphen(text, end)) {
        continue;
      }
      Chunk chunk = chunk(spans, text, start, end);
      if (chunk.inkWidth() <= lineWidth) {
        chunks.add(chunk);
      } else {
        chunks.addAll(tooWide(spans, text, start, end, lineWidth));
      }
      start = end;
    }
    return chunks;
  }

  /** A stretch that no line holds: cut at its hyphens, and between characters where it has none. */
  private List<Chunk> tooWide(List<Span> spans, String text, int start, int end, int lineWidth) {
    List<Chunk> parts = new ArrayList<>();
    int from = start;
    for (int to = start + 1; to <= end; to++) {
      if (to == end || isAtHyphen(text, to)) {
        parts.addAll(forced(spans, text, from, to, lineWidth));
        from = to;
      }
    }
    return parts;
  }

  /** Where a hyphen would end the line and its word go on in the next. */
  private static boolean isAtHyphen(String text, int at) {
    return at < text.length()
        && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == HYPHEN)
        && Character.isLetter(text.codePointAt(at));
  }

  /** The stretch cut between user-perceived characters (UAX 29) into parts that fit a line. */
  private List<Chunk> forced(List<Span> spans, String text, int start, int end, int lineWidth) {
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(text);
    List<Chunk> parts = new ArrayList<>();
    int from = start;
    int to = start;
    while (to < end) {
      int next = characters.following(to);
      if (to > from && chunk(spans, text, from, next).inkWidth() > lineWidth) {
        Chunk part = chunk(spans, text, from, to);
        parts.add(isInWord(text, to) ? part.cut(text.substring(start, end).strip()) : part);
        from = to;
      }
      to = next;
    }
    parts.add(chunk(spans, text, from, end));
    return parts;
  }

  private static boolean isInWord(String text, int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private Chunk chunk(List<Span> spans, String text, int start, int end) {
    boolean endsLine = text.charAt(end - 1) == '\n';
    int stop = endsLine ? end - 1 : end;
    List<Chunk.Piece> pieces = pieces(spans, start, stop);
    int width = pieces.stream().mapToInt(Chunk.Piece::width).sum();
    int ink = width - spaceAtEnd(pieces);
    return new Chunk(pieces, width, ink, start, endsLine, Optional.empty());
  }

  private List<Chunk.Piece> pieces(List<Span> spans, int start, int end) {
    List<Chunk.Piece> pieces = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int from = Math.max(start - offset, 0);
      int to = Math.min(end - offset, span.text().length());
      if (from < to) {
        pieces.add(piece(i, span.style(), span.text().substring(from, to)));
      }
      offset += span.text().length();
    }
    return pieces;
  }

  private Chunk.Piece piece(int span, TextStyle style, String text) {
    return new Chunk.Piece(span, style, fonts.covering(style.weight(), text).shape(text));
  }

  private int spaceAtEnd(List<Chunk.Piece> pieces) {
    if (pieces.isEmpty()) {
      return 0;
    }
    Chunk.Piece last = pieces.get(pieces.size() - 1);
    String text = last.glyphs().text();
    String ink = text.stripTrailing();
    return ink.length() == text.length()
        ? 0
        : last.width() - piece(last.span(), last.style(), ink).width();
  }
}
