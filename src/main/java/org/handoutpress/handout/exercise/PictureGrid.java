package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;

/** All pictures of an exercise in rows and columns, in the arrangement that draws them largest. */
public record PictureGrid(Sheet sheet, Task task, Size room) {
  private static final int GUTTER = Lengths.mm(4);
  private static final double NEARLY = 0.95;

  public Box box() {
    return grid(columns(), band(columns()), Optional.empty());
  }

  /** How large it draws them. */
  public double scale() {
    return band(columns()).scale();
  }

  /** Whether a place in it is empty. */
  public boolean leavesHole() {
    return count() % columns() > 0;
  }

  /** In two columns, the last place of which is left for something else. */
  public Box around(Box other) {
    return grid(2, band(2), Optional.of(other));
  }

  /** How large that draws them. */
  public double scaleAround() {
    return band(2).scale();
  }

  /** The place that it leaves; none if pictures fill both columns. */
  public Optional<Size> left() {
    return count() == 3 ? Optional.of(new Size(cellWidth(2), band(2).tallest())) : Optional.empty();
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

  private Box grid(int columns, PictureBand band, Optional<Box> last) {
    int left = room.height() - rows(columns) * band.tallest();
    List<Box> rows = new ArrayList<>();
    for (int first = 0; first < count(); first += columns) {
      int end = first + columns;
      rows.add(new Row(cells(first, columns, band, end > count() ? last : Optional.empty())));
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

  private List<Row.Cell> cells(int from, int columns, PictureBand band, Optional<Box> last) {
    int step = cellWidth(columns) + GUTTER;
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = from; i < Math.min(count(), from + columns); i++) {
      cells.add(new Row.Cell((i - from) * step, cellWidth(columns), numbered(band, i)));
    }
    last.map(box -> Sized.middle(band.tallest(), box))
        .ifPresent(box -> cells.add(new Row.Cell(cells.size() * step, cellWidth(columns), box)));
    return cells;
  }
}
