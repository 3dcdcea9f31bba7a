package org.handoutpress.handout.poster;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** A page of a poster: head, three rows of three exercises, when to stop, the review state. */
record PosterPage(Sheet sheet, PosterFormat format, List<Task> tasks, Size area) {
  private static final int COLUMNS = 3;
  private static final int MAX_ROWS = 3;
  private static final double GUTTER = 5;

  Box box() {
    Box head = new PosterHead(sheet, format, area.width(), gutter()).box();
    Box foot = foot();
    int room = area.height() - heightOf(head) - heightOf(foot) - u(1);
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sized.top(area.height(), Column.of(head, grid(room))),
            Sized.bottom(area.height(), foot)));
  }

  private Box foot() {
    Box review = sheet.text(Role.P, ReviewLine.within(area.width(), sheet), sheet.style().small());
    return Column.of(StopBox.strip(sheet, area.width()), new Gap(u(1)), review);
  }

  /** As high as three rows are, however few there are. */
  private Box grid(int room) {
    List<List<Task>> rows = new ArrayList<>();
    for (int from = 0; from < tasks.size(); from += COLUMNS) {
      rows.add(tasks.subList(from, Math.min(from + COLUMNS, tasks.size())));
    }
    int width = (area.width() - (COLUMNS - 1) * gutter()) / COLUMNS;
    PosterCells cells =
        PosterCells.of(sheet, format, rows, new Size(width, room - MAX_ROWS * u(3)), MAX_ROWS);
    return Column.spaced(0, rows.stream().map(row -> row(cells, row)).toList());
  }

  private Box row(PosterCells cells, List<Task> tasks) {
    List<Row.Cell> row = new ArrayList<>();
    List<Box> boxes = cells.boxes(tasks);
    int width = cells.width();
    for (Box box : boxes) {
      row.add(new Row.Cell(row.size() * (width + gutter()), width, box));
    }
    Box padded = new Padded(new Insets(u(1), 0, u(2), 0), new Row(row));
    return Overlay.of(sheet.style().hairline(), padded);
  }

  private int gutter() {
    return Math.max(Lengths.mm(5), sheet.style().mm(GUTTER));
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
