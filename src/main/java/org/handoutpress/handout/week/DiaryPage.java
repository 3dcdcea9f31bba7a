package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * A week to tick off, on one small page.
 *
 * @param index which of the weeks of the booklet, from 0
 */
public record DiaryPage(Sheet sheet, List<Task> tasks, Size area, int index)
    implements Template.Single {
  /** The height of a row in units, the best first. */
  private static final double[] ROWS = {5.5, 5, 4.5, 4, 3.5};

  private static final double NAMES = 42;

  /** With rows as high as one page allows. */
  @Override
  public Box box() {
    Box page = page(ROWS[0]);
    for (int i = 1; i < ROWS.length && !fits(page); i++) {
      page = page(ROWS[i]);
    }
    return page;
  }

  private boolean fits(Box page) {
    return sheet.heightOf(page, area.width()) <= area.height();
  }

  private Box page(double row) {
    Week week = sheet.press().library().guide().week();
    Optional<String> anchor = index == 0 ? Optional.of("week") : Optional.empty();
    Style style = sheet.style();
    return new Branch(
        Tag.of(Role.SECT),
        Column.of(
            sheet.title(week.title(), anchor),
            new Gap(style.u(0.5)),
            new FillLine(sheet, week.startDate(), Optional.empty()).beside(),
            new Gap(style.u(1)),
            sheet.body(week.tick()),
            table(week, row),
            new Gap(style.u(1)),
            new WeekKeys(sheet).box()));
  }

  private Box table(Week week, double row) {
    List<GridTable.Line> body = new ArrayList<>();
    for (Task task : tasks) {
      Above above = body.isEmpty() ? Above.SECTION_RULE : Above.HAIRLINE;
      String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().shortName());
      body.add(line(row, above, name));
    }
    body.add(line(row, Above.SECTION_RULE, sheet.words().of(week.painBefore())));
    body.add(line(row, Above.HAIRLINE, sheet.words().of(week.painAfter())));
    body.add(line(row, Above.HAIRLINE, sheet.words().of(week.legPain())));
    return new GridTable(sheet.style(), columns(), area.width()).table(List.of(head(week)), body);
  }

  private List<Integer> columns() {
    int each = (area.width() - sheet.style().mm(NAMES)) / DayColumns.DAYS;
    return new DayColumns(sheet, area.width() - DayColumns.DAYS * each, each).edges();
  }

  private GridTable.Line head(Week week) {
    Style style = sheet.style();
    List<Box> cells = new ArrayList<>();
    cells.add(header(Scope.COLUMN, sheet.plain(sheet.words().of(week.exercise()), style.body())));
    for (Text day : week.shortDays()) {
      cells.add(
          header(
              Scope.COLUMN,
              sheet.plain(sheet.words().of(day), style.smallStrong()).aligned(Align.CENTRE)));
    }
    return new GridTable.Line(style.u(4), Above.NOTHING, false, cells);
  }

  private GridTable.Line line(double row, Above above, String words) {
    Style style = sheet.style();
    int height = style.u(row);
    Box label = Sized.middle(height, header(Scope.ROW, sheet.plain(words, style.body())));
    return new GridTable.Line(height, above, true, DayColumns.empty(label));
  }

  private static Box header(Scope scope, Box words) {
    return new Leaf(Tag.header(scope), words);
  }
}
