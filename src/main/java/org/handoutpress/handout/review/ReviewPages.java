package org.handoutpress.handout.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * Shares blocks out over pages. A table is split between its rows, and each part of it is a table
 * with a head of its own.
 *
 * @param height of a page
 */
record ReviewPages(ReviewDesk desk, int height) {
  /** Rows that a table without a head leaves alone on no page: they tell of one thing. */
  private static final int FEWEST_ROWS = 2;

  /**
   * What is not split: an item, a row of a table, or the end of a page.
   *
   * @param first whether its table begins with it
   */
  private record Line(
      int gap,
      Optional<Box> box,
      boolean keepWithNext,
      Optional<ReviewBlock.Table> table,
      boolean first) {
    static Line of(ReviewBlock.Item item) {
      return new Line(
          item.gap(), Optional.of(item.box()), item.keepWithNext(), Optional.empty(), false);
    }

    static Line end() {
      return new Line(0, Optional.empty(), false, Optional.empty(), false);
    }

    boolean endsPage() {
      return box.isEmpty();
    }
  }

  /** A box for each page. Throws {@link DoesNotFit} if a line is taller than a page. */
  List<Box> of(List<ReviewBlock> blocks) {
    List<Line> lines = blocks.stream().flatMap(block -> lines(block).stream()).toList();
    List<Box> pages = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = end(lines, from);
      if (to > from) {
        pages.add(page(lines.subList(from, to)));
      }
      from = to < lines.size() && lines.get(to).endsPage() ? to + 1 : to;
    }
    return pages;
  }

  private List<Line> lines(ReviewBlock block) {
    if (block instanceof ReviewBlock.Table table) {
      return rows(table);
    }
    return List.of(block instanceof ReviewBlock.Item item ? Line.of(item) : Line.end());
  }

  private List<Line> rows(ReviewBlock.Table table) {
    int count = table.rows().size();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Box row = new Branch(Tag.of(Role.TR), desk.row(table.edges(), table.rows().get(i)));
      boolean edge = i + 1 < FEWEST_ROWS || i + FEWEST_ROWS >= count;
      boolean keep = table.head().isEmpty() && edge && i + 1 < count;
      lines.add(
          new Line(i == 0 ? desk.u(1) : 0, Optional.of(row), keep, Optional.of(table), i == 0));
    }
    return lines;
  }

  /** The line with which the next page begins. */
  private int end(List<Line> lines, int from) {
    int y = 0;
    int at = from;
    while (at < lines.size() && !lines.get(at).endsPage()) {
      y += heightOf(lines, from, at);
      if (y > height) {
        return before(lines, from, at);
      }
      at++;
    }
    return at;
  }

  private static int before(List<Line> lines, int from, int at) {
    int end = at;
    while (end > from && lines.get(end - 1).keepWithNext()) {
      end--;
    }
    if (at == from) {
      throw new DoesNotFit("the review sheet: a row is taller than a page");
    }
    return end == from ? at : end;
  }

  private int heightOf(List<Line> lines, int from, int at) {
    Line line = lines.get(at);
    boolean begins = at == from || !lines.get(at - 1).table().equals(line.table());
    int head = begins ? line.table().map(t -> heightOf(head(t, line.first()))).orElse(0) : 0;
    return (at == from ? 0 : line.gap()) + head + heightOf(line.box().orElseThrow());
  }

  private int heightOf(Box box) {
    return desk.sheet().heightOf(box, desk.width());
  }

  private Box page(List<Line> lines) {
    List<Column.Item> items = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      int to = line.table().isEmpty() ? at + 1 : endOfTable(lines, at);
      Box box = line.table().isEmpty() ? line.box().orElseThrow() : table(lines.subList(at, to));
      items.add(new Column.Item(line.gap(), box, false));
      at = to;
    }
    return new Branch(Tag.of(Role.SECT), new Column(items));
  }

  private static int endOfTable(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size() && lines.get(to).table().equals(lines.get(from).table())) {
      to++;
    }
    return to;
  }

  private Box table(List<Line> rows) {
    Line first = rows.get(0);
    ReviewBlock.Table table = first.table().orElseThrow();
    List<Box> parts = new ArrayList<>();
    if (!table.head().isEmpty()) {
      parts.add(columns(table));
    }
    List<Box> body = rows.stream().map(r -> r.box().orElseThrow()).toList();
    parts.add(new Branch(Tag.of(Role.TBODY), Column.spaced(0, body)));
    Box all = new Branch(Tag.of(Role.TABLE), Column.spaced(0, parts));
    return Column.of(again(table, first.first()), all, desk.sheet().style().hairline());
  }

  private Box head(ReviewBlock.Table table, boolean first) {
    Box columns = table.head().isEmpty() ? Column.of() : columns(table);
    return Column.of(again(table, first), columns);
  }

  private static Box again(ReviewBlock.Table table, boolean first) {
    return first ? Column.of() : table.again().orElse(Column.of());
  }

  private Box columns(ReviewBlock.Table table) {
    Box row = new Branch(Tag.of(Role.TR), desk.row(table.edges(), table.head()));
    return new Branch(Tag.of(Role.THEAD), row);
  }
}
