package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Line;
import org.handoutpress.typeset.Span;
import org.handoutpress.typeset.TextStyle;

/**
 * Text in lines. Split with two lines or more on either side: no widow, no orphan.
 *
 * @param leading from baseline to baseline
 */
public record Paragraph(List<Piece> pieces, int leading, Align align) implements Box {
  private static final int FEWEST_LINES = 2;

  /** To which edge lines keep. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A stretch of text in one style.
   *
   * @param tag its own place in the tag tree, where it has one
   * @param target where it leads, if it is a link
   */
  public record Piece(Span span, Optional<Tag> tag, Optional<Target> target) {
    public static Piece of(String text, TextStyle style) {
      return new Piece(new Span(text, style), Optional.empty(), Optional.empty());
    }

    Piece from(int offset) {
      return new Piece(new Span(span.text().substring(offset), span.style()), tag, target);
    }
  }

  public Paragraph {
    pieces = List.copyOf(pieces);
  }

  public static Paragraph of(String text, TextStyle style, int leading) {
    return new Paragraph(List.of(Piece.of(text, style)), leading, Align.LEFT);
  }

  public Paragraph aligned(Align other) {
    return new Paragraph(pieces, leading, other);
  }

  @Override
  public Fit fit(Size room, Context context) {
    List<Line> lines = lines(room.width(), context);
    int count = lines.size();
    int fitting = Math.max(0, room.height()) / leading;
    if (count <= fitting) {
      return new Fit.Whole(place(lines, room.width(), context));
    }
    int here = Math.min(fitting, count - FEWEST_LINES);
    if (here < FEWEST_LINES) {
      return new Fit.Nothing(Words.of(this));
    }
    Fragment fragment = place(lines.subList(0, here), room.width(), context);
    return new Fit.Part(fragment, from(lines.get(here).start()));
  }

  private List<Line> lines(int width, Context context) {
    return context.type().lines(pieces.stream().map(Piece::span).toList(), width);
  }

  private Paragraph from(int start) {
    List<Piece> left = new ArrayList<>();
    int offset = 0;
    for (Piece piece : pieces) {
      int length = piece.span().text().length();
      if (offset + length > start) {
        left.add(piece.from(Math.max(0, start - offset)));
      }
      offset += length;
    }
    return new Paragraph(left, leading, align);
  }

  private Fragment place(List<Line> lines, int width, Context context) {
    List<Placed> placed = new ArrayList<>();
    int widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int left = width - line.width();
      int x = align == Align.LEFT ? 0 : align == Align.RIGHT ? left : left / 2;
      int top = i * leading;
      line.segments().forEach(s -> place(s, new Point(x, top), context, placed));
      widest = Math.max(widest, x + line.width());
    }
    return Fragment.of(new Size(widest, lines.size() * leading), placed, cut(lines));
  }

  /** The words that go on in another line; an address does so where it must. */
  private List<String> cut(List<Line> lines) {
    List<String> cut = new ArrayList<>();
    for (Line line : lines) {
      int last =
          line.segments().isEmpty() ? 0 : line.segments().get(line.segments().size() - 1).span();
      if (!(pieces.get(last).target().orElse(null) instanceof Target.Web)) {
        line.cut().ifPresent(cut::add);
      }
    }
    return cut;
  }

  private void place(Line.Segment segment, Point line, Context context, List<Placed> placed) {
    Piece piece = pieces.get(segment.span());
    Meaning meaning = piece.tag().<Meaning>map(Meaning.Content::new).orElseGet(context::meaning);
    int baseline = context.type().baseline(pieces.get(0).span().style(), leading);
    Mark.Run run = new Mark.Run(segment.glyphs(), segment.style());
    placed.add(new Placed(line.plus(segment.x(), baseline), run, meaning));
    piece
        .target()
        .ifPresent(
            target -> {
              Size area = new Size(segment.glyphs().widthAt(segment.style()), leading);
              Mark.Area mark = new Mark.Area(area, target, piece.span().text().strip());
              placed.add(new Placed(line.plus(segment.x(), 0), mark, meaning));
            });
  }
}
