package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.exercise.PictureBand;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;

/**
 * Pictures side by side, the steps below, or beside them where the pictures are tall. Where the
 * first steps have a picture each, they stand under it; otherwise pictures carry the disc of their
 * step. Of three pictures the last stands large on the page opposite.
 *
 * @param texts the steps to show
 * @param tallest the height that no picture may exceed
 */
record BookletBand(Sheet sheet, Task task, List<Text> texts, int width, int tallest) {
  private static final int GUTTER = Lengths.mm(4);
  private static final int SIDE_BY_SIDE = 2;

  /** The width of a picture with its steps beside it, as on a card. */
  private static final double ROW_SHARE = 101 / 180.0;

  Box box() {
    PictureBand half = band((width - GUTTER) / 2);
    return half.isTall()
        ? beside(band(width / 5 - u(1.5)), width / 5)
        : above(half, (width - GUTTER) / 2);
  }

  /**
   * Each of two wide pictures in a row of its own, its steps beside it; what a third one shows
   * stands below.
   */
  Box rows() {
    int textX = (int) (width * ROW_SHARE) + GUTTER;
    PictureBand band = band(textX - GUTTER);
    List<Box> pictures = new ArrayList<>();
    List<Box> items = new ArrayList<>();
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      int from = i == 0 ? 1 : band.step(i);
      Box words = steps().items(from, Math.min(band.lastStep(i), texts.size()));
      int row = Math.max(band.height(i), heightOf(words, width - textX)) + u(2);
      pictures.add(Sized.top(row, band.figure(i)));
      items.add(Sized.top(row, Row.of(Row.Cell.rest(textX, words))));
    }
    if (band.count() > SIDE_BY_SIDE) {
      items.add(steps().items(band.step(SIDE_BY_SIDE), texts.size()));
    }
    return Overlay.of(Column.spaced(0, pictures), StepList.list(Column.spaced(0, items)));
  }

  /** Whether the pictures go into rows. */
  boolean isWide() {
    return !band(width).isTall();
  }

  private int heightOf(Box box, int boxWidth) {
    return sheet.heightOf(box, boxWidth);
  }

  /** Pictures with their discs, and all steps over the whole width: the least height. */
  Box tight() {
    PictureBand band = band((width - GUTTER) / 2);
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      int cell = Math.max(band.width(i), (width - GUTTER) / 2);
      cells.add(new Row.Cell(x, cell, band.numbered(i, band.tallest(), cell)));
      x += cell + GUTTER;
    }
    return Column.of(new Row(cells), new Gap(u(1)), steps().all());
  }

  private PictureBand band(int each) {
    return PictureBand.fitting(sheet, task, new Size(each, tallest));
  }

  /** Tall pictures with their discs, the steps in a column at their right. */
  private Box beside(PictureBand band, int each) {
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < SIDE_BY_SIDE; i++, x += each + GUTTER) {
      cells.add(new Row.Cell(x, each, band.numbered(i, band.tallest())));
    }
    cells.add(Row.Cell.rest(x, steps().all()));
    return new Row(cells);
  }

  private Box above(PictureBand band, int each) {
    int height = band.tallest();
    boolean under = band.step(0) == 1 && band.step(1) == 2;
    List<Row.Cell> pictures = new ArrayList<>();
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      Box picture = under ? band.standing(i, height) : band.numbered(i, height, each);
      pictures.add(new Row.Cell(i * (each + GUTTER), each, picture));
    }
    return Column.of(new Row(pictures), new Gap(u(1)), under ? split(each) : steps().all());
  }

  private StepList steps() {
    return new StepList(sheet, texts);
  }

  /** The first two steps under their pictures, the others over the full width. */
  private Box split(int each) {
    Box first =
        Row.of(
            new Row.Cell(0, each, steps().items(1, 1)),
            new Row.Cell(each + GUTTER, each, steps().items(2, 2)));
    Box others = steps().items(3, texts.size());
    return StepList.list(Column.spaced(u(1), List.of(first, others)));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
