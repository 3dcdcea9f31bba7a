package org.handoutpress.handout.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.HelpBlocks;
import org.handoutpress.handout.block.PainGuideBlock;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The back of the weekly sheet: when to get help, how much pain is too much, and who must not
 * start. Two columns, or one where a block is too tall for half the width; large type takes more
 * pages.
 *
 * @param area without the foot
 * @param across how many columns
 */
record TrackerBack(Sheet sheet, Size area, int across) {
  private static final int GUTTER = Lengths.mm(10);

  TrackerBack(Sheet sheet, Size area) {
    this(sheet, area, 2);
  }

  /** The pages without their foot. */
  List<Box> pages() {
    boolean narrow = Stream.concat(urgent().stream(), before().stream()).allMatch(this::fits);
    return narrow ? filled() : new TrackerBack(sheet, area, 1).filled();
  }

  private List<Box> filled() {
    List<Box> columns = new ArrayList<>();
    columns.addAll(columns(urgent()));
    columns.addAll(columns(before()));
    List<Box> pages = new ArrayList<>();
    for (int i = 0; i < columns.size(); i += across) {
      pages.add(page(i == 0, columns.subList(i, Math.min(i + across, columns.size()))));
    }
    return pages;
  }

  private List<Box> urgent() {
    HelpBlocks blocks = new HelpBlocks(sheet, width());
    return List.of(blocks.now(help().now()), blocks.lesser(help().soon()));
  }

  private List<Box> before() {
    HelpBlocks blocks = new HelpBlocks(sheet, width());
    Guide.PainGuide guide = sheet.press().library().guide().howto().painGuide();
    return List.of(
        new Branch(Tag.of(Role.SECT), new PainGuideBlock(sheet, guide, width()).box()),
        blocks.lesser(help().ask()),
        blocks.lesser(help().pick()));
  }

  /** Whole blocks, one under the other, in as many columns as it takes. */
  private List<Box> columns(List<Box> blocks) {
    List<Box> columns = new ArrayList<>();
    List<Box> open = new ArrayList<>();
    for (Box block : blocks) {
      if (!open.isEmpty() && !fits(with(open, block))) {
        columns.add(column(open));
        open = new ArrayList<>();
      }
      open.add(block);
      if (!fits(open)) {
        throw new DoesNotFit(sheet.words().of(help().title()));
      }
    }
    columns.add(column(open));
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

  private boolean fits(Box block) {
    return fits(List.of(block));
  }

  private boolean fits(List<Box> blocks) {
    int height = Context.of(sheet.press().type()).heightOf(column(blocks), width());
    return height <= area.height() - headHeight();
  }

  private Box page(boolean first, List<Box> columns) {
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(new Row.Cell(i * (width() + GUTTER), width(), columns.get(i)));
    }
    return new Branch(Tag.of(Role.SECT), Column.of(head(first), new Row(cells)));
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
    return Context.of(sheet.press().type()).heightOf(head(true), area.width());
  }

  private int width() {
    return (area.width() + GUTTER) / across - GUTTER;
  }

  private Guide.Help help() {
    return sheet.press().library().guide().help();
  }
}
