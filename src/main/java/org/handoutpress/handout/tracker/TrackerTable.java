package org.handoutpress.handout.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.exercise.Thumbnail;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.week.DayColumns;
import org.handoutpress.handout.week.DayParts;
import org.handoutpress.handout.week.LegPain;
import org.handoutpress.handout.week.TickCells;
import org.handoutpress.handout.words.DoseLines;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** The table of the weekly sheet: exercises, then pain, leg pain and notes, by seven days. */
record TrackerTable(Sheet sheet, List<Task> tasks, int width, int firstColumn, Entries entries) {
  private static final int THUMBNAIL = Lengths.mm(27);
  private static final int TEXT_X = Lengths.mm(29);
  private static final int CELL_PAD = Lengths.mm(1.5);

  /** Higher than the other rows, and its marks larger: a shaky hand must circle one of three. */
  private static final double LEG_PAIN = 7.5;

  /** Room for a thumbnail and three lines; less where fields take more of the page. */
  private static final double EXERCISE = 9.6;

  private static final double FORM_EXERCISE = 9.2;

  private static final double ROW = 6;

  /** Two lines of what is typed, as the widest readers set them. */
  private static final double FORM_NOTES = 8;

  private static final int MARK = Lengths.pt(17);

  Box box() {
    List<GridTable.Line> body = new ArrayList<>();
    for (Task task : tasks) {
      Above above = body.isEmpty() ? Above.SECTION_RULE : Above.HAIRLINE;
      body.add(new GridTable.Line(exercise(), above, true, cells(row(task), task)));
    }
    Week week = week();
    body.add(pain("pain-before", Above.SECTION_RULE, week.painBefore()));
    body.add(pain("pain-after", Above.HAIRLINE, week.painAfter()));
    body.add(new GridTable.Line(u(LEG_PAIN), Above.HAIRLINE, true, legPain()));
    body.add(notes(week.notes()));
    return new GridTable(sheet.style(), columns(), width).table(List.of(head()), body);
  }

  private int exercise() {
    return u(entries.form() ? FORM_EXERCISE : EXERCISE);
  }

  private List<Integer> columns() {
    return new DayColumns(sheet, firstColumn, day()).edges();
  }

  private int day() {
    return (width - firstColumn) / DayColumns.DAYS;
  }

  private GridTable.Line head() {
    List<Box> cells = new ArrayList<>();
    Style style = sheet.style();
    String exercise = sheet.words().of(week().exercise());
    cells.add(header(Scope.COLUMN, sheet.plain(exercise, style.strong())));
    for (Text name : week().days()) {
      Paragraph words = sheet.plain(sheet.words().of(name), style.strong());
      cells.add(new Padded(new Insets(0, 0, 0, CELL_PAD), header(Scope.COLUMN, words)));
    }
    return new GridTable.Line(u(4.5), Above.NOTHING, false, cells);
  }

  private static Box header(Scope scope, Box words) {
    return new Leaf(Tag.header(scope), words);
  }

  /** The thumbnail, and beside it the name and the dose. */
  private Box row(Task task) {
    Size largest = new Size(THUMBNAIL, u(8.4));
    Box picture = new Thumbnail(sheet, task, largest).box(exercise());
    List<Box> lines = new ArrayList<>();
    Style style = sheet.style();
    String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().shortName());
    lines.add(sheet.plain(name + " ", style.strong()));
    for (String dose : new DoseLines(sheet.words(), task).sheetLines()) {
      lines.add(sheet.plain(dose + " ", style.body()));
    }
    Box words = Sized.middle(exercise(), new Leaf(Tag.of(Role.P), Column.spaced(0, lines)));
    return new Branch(
        Tag.header(Scope.ROW),
        Row.of(new Row.Cell(0, THUMBNAIL, picture), Row.Cell.rest(TEXT_X, words)));
  }

  private List<Box> cells(Box first, Task task) {
    DayParts parts = new DayParts(sheet, task);
    List<Box> cells = new ArrayList<>(List.of(first));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      if (entries.form()) {
        cells.add(new TickCells(entries, day(), exercise()).sideBySide(parts, day));
      } else {
        cells.add(parts.words().isEmpty() ? empty() : split(parts.words()));
      }
    }
    return cells;
  }

  /** A day in two halves, a word in the corner of each. */
  private Box split(List<String> words) {
    Style style = sheet.style();
    int half = day() / 2;
    Box both =
        Row.of(
            new Row.Cell(CELL_PAD, half, sheet.plain(words.get(0) + " ", style.small())),
            new Row.Cell(half + CELL_PAD, half, sheet.plain(words.get(1), style.small())));
    Box middle = TickCells.middle(style, half, exercise());
    return Overlay.of(middle, new Leaf(Tag.of(Role.TD), both));
  }

  private static Box empty() {
    return new Leaf(Tag.of(Role.TD), new Gap(0));
  }

  private GridTable.Line pain(String name, Above above, Text label) {
    Box words =
        label(
            sheet.words().of(label),
            sheet.words().list(List.of("", sheet.words().of(week().painScale()))),
            u(ROW));
    return line(u(ROW), above, words, day -> entries.number(name, label, day, u(ROW)));
  }

  private GridTable.Line notes(Text label) {
    int height = u(entries.form() ? FORM_NOTES : ROW);
    Box words = label(sheet.words().of(label), "", height);
    return line(height, Above.HAIRLINE, words, day -> entries.words("notes", label, day, height));
  }

  private GridTable.Line line(int height, Above above, Box first, IntFunction<Box> field) {
    List<Box> cells = new ArrayList<>(List.of(first));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(entries.form() ? field.apply(day) : empty());
    }
    return new GridTable.Line(height, above, true, cells);
  }

  private Box label(String bold, String plain, int height) {
    Style style = sheet.style();
    Paragraph words =
        new Paragraph(
            List.of(Piece.of(bold, style.strong()), Piece.of(plain, style.body())),
            style.leading(),
            Align.LEFT);
    return Sized.middle(height, header(Scope.ROW, words));
  }

  private List<Box> legPain() {
    LegPain leg = new LegPain(sheet);
    List<Box> cells = new ArrayList<>();
    cells.add(label(sheet.words().of(week().legPain()), "", u(LEG_PAIN)));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      Box marks = entries.form() ? ticks(leg, day) : new Leaf(Tag.of(Role.TD), marks());
      cells.add(Sized.middle(u(LEG_PAIN), marks));
    }
    return cells;
  }

  private Box marks() {
    int third = day() / 3;
    List<Row.Cell> cells = new ArrayList<>();
    String[] marks = {LegPain.UP + " ", LegPain.SAME + " ", LegPain.DOWN};
    for (int i = 0; i < marks.length; i++) {
      cells.add(new Row.Cell(i * third, third, mark(marks[i])));
    }
    return new Row(cells);
  }

  private Box mark(String sign) {
    TextStyle type = new TextStyle(Weight.BOLD, MARK, sheet.style().inks().ink());
    return Paragraph.of(sign, type, u(4)).aligned(Align.CENTRE);
  }

  /** A box to tick under each mark. */
  private Box ticks(LegPain leg, int day) {
    int third = day() / 3;
    int size = u(3.2);
    List<Row.Cell> cells = new ArrayList<>();
    for (LegPain.Key key : leg.keys()) {
      Box tick = leg.tick(entries, key, day, size);
      Box centred = Row.of(new Row.Cell((third - size) / 2, size, tick));
      Box sign = new Leaf(Tag.of(Role.P), mark(key.mark() + " "));
      cells.add(
          new Row.Cell(cells.size() * third, third, Column.spaced(0, List.of(sign, centred))));
    }
    return new Branch(Tag.of(Role.TD), new Row(cells));
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
