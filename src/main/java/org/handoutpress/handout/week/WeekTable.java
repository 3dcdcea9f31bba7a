package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * The table of one patient's week: a row for each exercise, with a cell for each side and each time
 * of the day, then pain if it is the last of the week's pages.
 *
 * @param units the height of a cell
 */
record WeekTable(
    Sheet sheet, WeekDates dates, List<Task> tasks, boolean last, double units, int width) {
  /** The rest of A5 gives each day 13.7 mm, and of half a Letter sheet 12.5. */
  static final double LABELS = 24;

  Box box() {
    List<GridTable.Line> body = new ArrayList<>();
    for (Task task : tasks) {
      Above above = body.isEmpty() ? Above.SECTION_RULE : Above.HAIRLINE;
      body.add(new WeekRow(sheet, task, u(units), width).line(above));
    }
    if (last) {
      body.add(line(Above.SECTION_RULE, week().painBefore()));
      body.add(line(Above.HAIRLINE, week().painAfter()));
      body.add(line(Above.HAIRLINE, week().legPain()));
    }
    return new GridTable(sheet.style(), columns(), width).table(List.of(head()), body);
  }

  private List<Integer> columns() {
    int labels = sheet.style().mm(LABELS);
    return new DayColumns(sheet, labels, (width - labels) / DayColumns.DAYS).edges();
  }

  private GridTable.Line head() {
    Style style = sheet.style();
    int height = u(dates.first().isPresent() ? 6.5 : 3.5);
    List<Box> cells = new ArrayList<>();
    Box name = sheet.plain(sheet.words().of(week().exercise()), style.body());
    cells.add(new Leaf(Tag.header(Scope.COLUMN), name));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(new Leaf(Tag.header(Scope.COLUMN), day(day)));
    }
    return new GridTable.Line(height, Above.NOTHING, false, cells);
  }

  private Box day(int day) {
    Style style = sheet.style();
    Text name = week().shortDays().get(dates.nameOf(day));
    List<Box> lines = new ArrayList<>();
    lines.add(sheet.plain(sheet.words().of(name) + " ", style.strong()).aligned(Align.CENTRE));
    dates
        .dayOfMonth(day)
        .ifPresent(n -> lines.add(sheet.plain("" + n, style.body()).aligned(Align.CENTRE)));
    return Column.spaced(0, lines);
  }

  private GridTable.Line line(Above above, Text label) {
    Box words = sheet.plain(sheet.words().of(label), sheet.style().strong());
    int height = Math.max(u(units), heightOf(words));
    Box header = Sized.middle(height, new Leaf(Tag.header(Scope.ROW), words));
    return new GridTable.Line(height, above, true, DayColumns.empty(header));
  }

  /** Of a label that may take two lines. */
  private int heightOf(Box label) {
    int labels = sheet.style().mm(LABELS);
    return sheet.heightOf(label, labels) + u(1);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
