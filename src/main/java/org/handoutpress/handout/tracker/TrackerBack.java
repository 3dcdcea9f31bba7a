package org.handoutpress.handout.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Section;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.HelpBlocks;
import org.handoutpress.handout.block.PainGuideBlock;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The back of the weekly sheet: when to get help and who must not start, how much pain is too much,
 * how to use the sheet. Large type takes more pages. A page has two columns, or one where that
 * holds more or is enough.
 *
 * @param area without the foot
 * @param form whether it is read on a screen
 */
record TrackerBack(Sheet sheet, Size area, boolean form) {
  private static final int GUTTER = Lengths.mm(10);
  private static final int FEWEST_LINES = 3;

  /** The pages without their foot. */
  List<Box> pages() {
    List<Box> pages = new ArrayList<>();
    int from = 0;
    while (from < blocks(1).size()) {
      List<List<Box>> two = columns(from, 2);
      List<List<Box>> one = columns(from, 1);
      boolean wide = count(one) > count(two) || isEnough(from, one);
      List<List<Box>> taken = wide ? one : two;
      if (count(taken) == 0) {
        throw new DoesNotFit(sheet.words().of(help().title()));
      }
      pages.add(page(from == 0, taken, isEnough(from, taken)));
      from += count(taken);
    }
    return pages;
  }

  /** Whether it holds all that is left. */
  private boolean isEnough(int from, List<List<Box>> columns) {
    return from + count(columns) == blocks(1).size();
  }

  private static int count(List<List<Box>> columns) {
    return columns.stream().mapToInt(List::size).sum();
  }

  private List<Box> blocks(int across) {
    HelpBlocks blocks = new HelpBlocks(sheet, width(across));
    Guide.PainGuide guide = guide().howto().painGuide();
    return List.of(
        blocks.now(help().now()),
        blocks.lesser(help().soon()),
        blocks.lesser(help().ask()),
        blocks.lesser(help().pick()),
        new Branch(Tag.of(Role.SECT), new PainGuideBlock(sheet, guide, width(across)).box()),
        use());
  }

  private Box use() {
    Section use = guide().week().use();
    return new Branch(
        Tag.of(Role.SECT),
        Column.of(
            sheet.heading(use.heading()),
            new Gap(sheet.style().u(0.5)),
            new StepList(sheet, use.items()).all()));
  }

  /** Whole blocks from one on, one under the other, as many as the columns of a page hold. */
  private List<List<Box>> columns(int from, int across) {
    List<Box> blocks = blocks(across);
    List<List<Box>> columns = new ArrayList<>();
    int next = from;
    for (int i = 0; i < across; i++) {
      List<Box> open = new ArrayList<>();
      while (next < blocks.size() && fits(with(open, blocks.get(next)), width(across))) {
        open.add(blocks.get(next));
        next++;
      }
      columns.add(open);
    }
    return columns;
  }

  private static List<Box> with(List<Box> blocks, Box another) {
    List<Box> all = new ArrayList<>(blocks);
    all.add(another);
    return all;
  }

  private Box column(List<Box> blocks) {
    return Column.spaced(sheet.style().u(2), blocks);
  }

  private boolean fits(List<Box> blocks, int width) {
    return heightOf(column(blocks), width) <= area.height() - headHeight();
  }

  private Box page(boolean first, List<List<Box>> columns, boolean last) {
    int width = width(columns.size());
    List<Row.Cell> cells = new ArrayList<>();
    for (List<Box> column : columns) {
      cells.add(new Row.Cell(cells.size() * (width + GUTTER), width, column(column)));
    }
    Box told = Column.of(head(first), new Row(cells));
    return new Branch(Tag.of(Role.SECT), last ? Column.of(told, lines(told)) : told);
  }

  /** Where a last page on paper would be more than half empty, the rest is for notes. */
  private Box lines(Box told) {
    int room = area.height() - heightOf(told, area.width());
    if (form || 2 * room < area.height()) {
      return new Gap(0);
    }
    return new WritingLines(sheet, room, FEWEST_LINES).under(guide().plan().notes());
  }

  private Box head(boolean first) {
    Style style = sheet.style();
    Box title =
        first
            ? sheet.title(help().title(), Optional.empty())
            : new Continued(sheet).line(sheet.words().of(help().title()));
    return Column.of(title, new Gap(style.u(1)));
  }

  private int headHeight() {
    return heightOf(head(true), area.width());
  }

  private int heightOf(Box box, int width) {
    return sheet.heightOf(box, width);
  }

  private int width(int across) {
    return (area.width() + GUTTER) / across - GUTTER;
  }

  private Guide.Help help() {
    return guide().help();
  }

  private Guide guide() {
    return sheet.press().library().guide();
  }
}
