package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
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
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;

/**
 * The picture band of a card in the arrangement that draws the figure larger. Tags come in reading
 * order: all pictures, then the steps as one list.
 *
 * @param texts the steps to show
 * @param width the width of the card's text
 * @param tightness 0 for the largest pictures, 1 for the smallest that the fit order allows
 */
record CardBand(Sheet sheet, Task task, List<Text> texts, int width, double tightness) {
  private static final int GUTTER = Lengths.mm(4);

  Box box() {
    if (task.panels().size() == 3) {
      return three();
    }
    double slack = (width - Lengths.mm(180)) / (double) Lengths.mm(1);
    PictureBand rows = slack > 1 ? fitting(92, 48, 76) : fitting(101, 48, 90);
    PictureBand thirds = fitting(57.3, 100, 50.4);
    return rows.scale() >= thirds.scale() ? rows(rows) : thirds(thirds);
  }

  private Box three() {
    PictureBand quad = fitting(78, 52, 64);
    if (quad.isTall()) {
      return abreast(fitting(36, 84, 32));
    }
    return tightness < 1 ? quad(quad) : above(fitting(57.3, 44, 57.3));
  }

  /** Pictures in a width and a height in mm, or less down to the width {@code least}. */
  private PictureBand fitting(double width, double height, double least) {
    double share = 1 + (least / width - 1) * tightness;
    Size size = PictureBand.millimetres(width * share, height * share);
    return PictureBand.fitting(sheet, task, size);
  }

  private StepList steps() {
    return new StepList(sheet, texts);
  }

  /** Each picture in a row of its own, its steps beside it. */
  private Box rows(PictureBand band) {
    int textX = Lengths.mm(105);
    List<Box> pictures = new ArrayList<>();
    List<Box> items = new ArrayList<>();
    for (int i = 0; i < band.count(); i++) {
      Box words = steps().items(band.step(i), Math.min(band.lastStep(i), texts.size()));
      int height = Math.max(band.height(i), heightOf(words, width - textX)) + u(4);
      pictures.add(Column.of(sheet.style().hairline(), padded(height, band.figure(i))));
      items.add(padded(height, words));
    }
    Box list = StepList.list(Column.spaced(0, items));
    return Overlay.of(Column.spaced(0, pictures), Row.of(Row.Cell.rest(textX, list)));
  }

  private Box padded(int height, Box box) {
    return Sized.top(height, new Padded(new Insets(u(2), 0, 0, 0), box));
  }

  /** Two tall pictures and the words in three columns. */
  private Box thirds(PictureBand band) {
    int column = (width - 2 * GUTTER) / 3;
    Box words = steps().all();
    int height = Math.max(band.tallest(), heightOf(words, column));
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < band.count(); i++) {
      cells.add(new Row.Cell(i * (column + GUTTER), column, band.numbered(i, height)));
    }
    cells.add(new Row.Cell(2 * (column + GUTTER), column, words));
    return Column.of(
        sheet.style().hairline(), new Padded(Insets.symmetric(u(2), 0), new Row(cells)));
  }

  /** Three tall pictures, then the words. */
  private Box abreast(PictureBand band) {
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < band.count(); i++) {
      cells.add(new Row.Cell(x, band.width(i), band.numbered(i, band.tallest())));
      x += band.width(i) + GUTTER;
    }
    cells.add(Row.Cell.rest(x, steps().all()));
    return Column.of(
        sheet.style().hairline(), new Padded(Insets.symmetric(u(2), 0), new Row(cells)));
  }

  /** Three pictures in a row, the words below: the least height. */
  private Box above(PictureBand band) {
    int column = (width - 2 * GUTTER) / 3;
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < band.count(); i++) {
      cells.add(cell(i * (column + GUTTER), column, band, i, band.tallest()));
    }
    return Column.of(
        sheet.style().hairline(),
        new Gap(u(2)),
        new Row(cells),
        new Gap(u(1)),
        steps().all(),
        new Gap(u(1)));
  }

  /** Three pictures and the words in two columns and two rows. */
  private Box quad(PictureBand band) {
    int column = (width - GUTTER) / 2;
    Box words = steps().all();
    int top = Math.max(band.height(0), band.height(1));
    Box first = Row.of(cell(0, column, band, 0, top), cell(column + GUTTER, column, band, 1, top));
    Box second =
        Row.of(
            cell(0, column, band, 2, band.height(2)), new Row.Cell(column + GUTTER, column, words));
    return Column.of(
        sheet.style().hairline(), new Gap(u(2)), first, new Gap(u(2)), second, new Gap(u(1)));
  }

  private Row.Cell cell(int x, int cellWidth, PictureBand band, int picture, int height) {
    return new Row.Cell(x, cellWidth, band.numbered(picture, height));
  }

  private int heightOf(Box box, int boxWidth) {
    return sheet.heightOf(box, boxWidth);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
