package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;

/** All pictures of an exercise in rows and columns, in the arrangement that draws them largest. */
record PictureGrid(Sheet sheet, Task task, Size room) {
  private static final int GUTTER = Lengths.mm(4);
  private static final double NEARLY = 0.95;

  Box box() {
    return grid(columns(), band(columns()));
  }

  /** How large it draws them. */
  double scale() {
    return band(columns()).scale();
  }

  /** Of arrangements that are nearly as good the widest, which leaves no empty column. */
  private int columns() {
    double best = columnCounts().mapToDouble(c -> band(c).scale()).max().orElse(0);
    return columnCounts().filter(c -> band(c).scale() >= NEARLY * best).max().orElse(1);
  }

  private IntStream columnCounts() {
    return IntStream.rangeClosed(1, count());
  }

  private int count() {
    return task.panels().size();
  }

  private int rows(int columns) {
    return (count() + columns - 1) / columns;
  }

  private int cellWidth(int columns) {
    return (room.width() - (columns - 1) * GUTTER) / columns;
  }

  /** The height is shared out in whole half units, as the pictures take it. */
  private PictureBand band(int columns) {
    int half = sheet.style().u(0.5);
    int height = (room.height() - (rows(columns) - 1) * GUTTER) / rows(columns) / half * half;
    return PictureBand.fitting(sheet, task, new Size(cellWidth(columns) - indent(), height));
  }

  private Box grid(int columns, PictureBand band) {
    int left = room.height() - rows(columns) * band.tallest();
    List<Box> rows = new ArrayList<>();
    for (int first = 0; first < count(); first += columns) {
      rows.add(row(first, Math.min(count(), first + columns), columns, band));
    }
    int gap = Math.min(GUTTER * 2, left / (rows.size() + 1));
    return Sized.middle(room.height(), Column.spaced(gap, rows));
  }

  /** With the disc of its first step at the top left, clear of a head that is there. */
  private Box numbered(PictureBand band, int picture) {
    Box badge = sheet.badge(band.step(picture));
    Box drawn = band.standing(picture, band.tallest());
    return Overlay.of(
        new Padded(new Insets(0, 0, 0, indent()), drawn),
        Row.of(new Row.Cell(0, sheet.style().u(3), badge)));
  }

  private int indent() {
    return sheet.style().u(2);
  }

  private Box row(int from, int to, int columns, PictureBand band) {
    int width = cellWidth(columns);
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int x = (i - from) * (width + GUTTER);
      cells.add(new Row.Cell(x, width, numbered(band, i)));
    }
    return new Row(cells);
  }
}
