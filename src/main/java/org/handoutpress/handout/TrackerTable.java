package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Sides;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.GridTable.Above;
import org.handoutpress.layout.Artifact;
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
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** The table of the weekly sheet: exercises, then pain, leg pain and notes, by seven days. */
record TrackerTable(Sheet sheet, List<Task> tasks, int width, int firstColumn) {
  private static final int DAYS = 7;
  private static final int THUMBNAIL = Lengths.mm(27);
  private static final int TEXT_X = Lengths.mm(29);
  private static final int CELL_PAD = Lengths.mm(1.5);

  /** Higher than the other rows, and its marks larger: a shaky hand must circle one of three. */
  private static final double LEG_PAIN = 8.5;

  private static final int MARK = Lengths.pt(17);

  Box box() {
    List<GridTable.Line> body = new ArrayList<>();
    for (Task task : tasks) {
      Above above = body.isEmpty() ? Above.SECTION_RULE : Above.HAIRLINE;
      body.add(new GridTable.Line(u(10.2), above, true, cells(row(task), task)));
    }
    Week week = week();
    body.add(line(Above.SECTION_RULE, pain(week.painBefore())));
    body.add(line(Above.HAIRLINE, pain(week.painAfter())));
    body.add(new GridTable.Line(u(LEG_PAIN), Above.HAIRLINE, true, legPain()));
    body.add(line(Above.HAIRLINE, label(sheet.words().of(week.notes()), "")));
    return new GridTable(sheet.style(), columns(), width).table(List.of(head()), body);
  }

  private List<Integer> columns() {
    List<Integer> columns = new ArrayList<>(List.of(0));
    for (int day = 0; day < DAYS; day++) {
      columns.add(firstColumn + day * day());
    }
    return columns;
  }

  private int day() {
    return (width - firstColumn) / DAYS;
  }

  private GridTable.Line head() {
    List<Box> cells = new ArrayList<>();
    Style style = sheet.style();
    cells.add(header(Scope.COLUMN, sheet.plain(sheet.words().of(week().tick()), style.body())));
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
    Box picture = new Thumbnail(sheet, task, largest).box(u(10.2));
    List<Box> lines = new ArrayList<>();
    Style style = sheet.style();
    String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().shortName());
    lines.add(sheet.plain(name + " ", style.strong()));
    for (String dose : new DoseLines(sheet.words(), task).sheetLines()) {
      lines.add(sheet.plain(dose + " ", style.body()));
    }
    Box words = Sized.middle(u(10.2), new Leaf(Tag.of(Role.P), Column.spaced(0, lines)));
    return new Branch(
        Tag.header(Scope.ROW),
        Row.of(new Row.Cell(0, THUMBNAIL, picture), Row.Cell.rest(TEXT_X, words)));
  }

  private List<Box> cells(Box first, Task task) {
    Dose dose = task.dose();
    boolean sides = dose.sides() != Sides.NONE;
    List<Box> cells = new ArrayList<>(List.of(first));
    for (int day = 0; day < DAYS; day++) {
      if (sides) {
        cells.add(split(week().left(), week().right()));
      } else if (dose.timesADay() == 2) {
        cells.add(split(week().first(), week().second()));
      } else {
        cells.add(empty());
      }
    }
    return cells;
  }

  /** A day in two halves, a word in the corner of each. */
  private Box split(Text left, Text right) {
    Style style = sheet.style();
    int half = day() / 2;
    Box middle =
        Artifact.layout(
            Row.of(
                new Row.Cell(
                    half, 0, Rule.down(u(10.2), style.scale().thin(), style.inks().hair()))));
    Box words =
        Row.of(
            new Row.Cell(CELL_PAD, half, sheet.plain(sheet.words().of(left) + " ", style.small())),
            new Row.Cell(
                half + CELL_PAD, half, sheet.plain(sheet.words().of(right), style.small())));
    return Overlay.of(middle, new Leaf(Tag.of(Role.TD), words));
  }

  private static Box empty() {
    return new Leaf(Tag.of(Role.TD), new Gap(0));
  }

  private GridTable.Line line(Above above, Box first) {
    List<Box> cells = new ArrayList<>(List.of(first));
    for (int day = 0; day < DAYS; day++) {
      cells.add(empty());
    }
    return new GridTable.Line(u(6.5), above, true, cells);
  }

  private Box pain(Text label) {
    return label(sheet.words().of(label), ", " + sheet.words().of(week().painScale()));
  }

  private Box label(String bold, String plain) {
    Style style = sheet.style();
    Paragraph words =
        new Paragraph(
            List.of(Piece.of(bold, style.strong()), Piece.of(plain, style.body())),
            style.leading(),
            Align.LEFT);
    return Sized.middle(u(6.5), header(Scope.ROW, words));
  }

  private List<Box> legPain() {
    Week week = week();
    Style style = sheet.style();
    Wording words = sheet.words();
    List<Box> cells = new ArrayList<>();
    Paragraph lead =
        new Paragraph(
            List.of(
                Piece.of(words.of(week.legPain()) + " ", style.strong()),
                Piece.of(words.of(week.legPainLead()) + " ", style.body())),
            style.leading(),
            Align.LEFT);
    Box both = Column.of(lead, sheet.plain(new LegPain(sheet).key(), style.body()));
    cells.add(Sized.middle(u(LEG_PAIN), header(Scope.ROW, both)));
    for (int day = 0; day < DAYS; day++) {
      cells.add(Sized.middle(u(LEG_PAIN), new Leaf(Tag.of(Role.TD), marks())));
    }
    return cells;
  }

  private Box marks() {
    int third = day() / 3;
    List<Row.Cell> cells = new ArrayList<>();
    String[] marks = {LegPain.UP + " ", LegPain.SAME + " ", LegPain.DOWN};
    for (int i = 0; i < marks.length; i++) {
      TextStyle type = new TextStyle(Weight.BOLD, MARK, sheet.style().inks().ink());
      Paragraph mark = Paragraph.of(marks[i], type, u(4)).aligned(Align.CENTRE);
      cells.add(new Row.Cell(i * third, third, mark));
    }
    return new Row(cells);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
