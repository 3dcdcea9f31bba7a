package org.handoutpress.handout.tracker;

import java.util.ArrayList;
import java.util.List;
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
import org.handoutpress.handout.week.TickCells;
import org.handoutpress.handout.words.DoseLines;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * Some exercises of the week by seven days. Where both sides are done, or it is done twice a day, a
 * day has a cell for each, under each other.
 *
 * @param all the exercises of all sheets, so that the columns of all are alike
 */
record TrackerDays(Sheet sheet, List<Task> all, int width, Entries entries) {
  private static final int PAD = Lengths.mm(2);

  /** The least height of a cell: room for a hand that shakes. */
  private static final int CELL = Lengths.mm(12);

  /** The least width of a day. */
  private static final int DAY = Lengths.mm(13);

  /** Of the width. */
  private static final double THUMBNAIL = 0.11;

  Box table(List<Task> tasks) {
    List<GridTable.Line> body = new ArrayList<>();
    for (Task task : tasks) {
      body.add(line(task, body.isEmpty() ? Above.SECTION_RULE : Above.HAIRLINE));
    }
    return new GridTable(sheet.style(), columns().edges(), width).table(List.of(head()), body);
  }

  private DayColumns columns() {
    return new DayColumns(sheet, firstColumn(), (width - firstColumn()) / DayColumns.DAYS);
  }

  private GridTable.Line head() {
    Style style = sheet.style();
    Box exercise = sheet.plain(word(week().exercise()), style.body());
    int height = heightOf(exercise, firstColumn()) + style.u(0.5);
    return columns().head(new Leaf(Tag.header(Scope.COLUMN), exercise), height);
  }

  private GridTable.Line line(Task task, Above above) {
    List<String> parts = parts(task);
    int height =
        Math.max(
            heightOf(words(task), textWidth()) + sheet.style().u(1),
            Math.max(1, parts.size()) * CELL);
    List<Box> cells = new ArrayList<>(List.of(name(task, height)));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(cell(task, day, height));
    }
    return new GridTable.Line(height, above, true, cells);
  }

  /** Picture, name and dose, and level with the cells what each is for. */
  private Box name(Task task, int height) {
    int tallest = height - sheet.style().u(1.5);
    Box picture = new Thumbnail(sheet, task, new Size(thumbnail(), tallest)).box(height);
    Box words = new Leaf(Tag.of(Role.P), Sized.middle(height, words(task)));
    List<Row.Cell> cells = new ArrayList<>();
    cells.add(new Row.Cell(0, thumbnail(), picture));
    cells.add(new Row.Cell(thumbnail() + PAD, textWidth(), words));
    List<String> parts = parts(task);
    if (!parts.isEmpty()) {
      Box labels = new Leaf(Tag.of(Role.P), labels(parts, height / parts.size()));
      cells.add(new Row.Cell(firstColumn() - PAD - labelWidth(), labelWidth(), labels));
    }
    return new Branch(Tag.header(Scope.ROW), new Row(cells));
  }

  private Box labels(List<String> parts, int height) {
    Style style = sheet.style();
    List<Box> labels = new ArrayList<>();
    for (String part : parts) {
      Box label = sheet.plain(part + " ", style.body()).aligned(Align.RIGHT);
      labels.add(Sized.middle(height, label));
    }
    return Column.spaced(0, labels);
  }

  private Box words(Task task) {
    Style style = sheet.style();
    List<Box> lines = new ArrayList<>();
    lines.add(sheet.plain(nameOf(task), style.strong()));
    for (String dose : new DoseLines(sheet.words(), task).sheetLines()) {
      lines.add(sheet.plain(dose + " ", style.body()));
    }
    return Column.spaced(0, lines);
  }

  private String nameOf(Task task) {
    return task.number() + "\u00A0\u00A0" + word(task.exercise().shortName()) + " ";
  }

  private int firstColumn() {
    return thumbnail() + textWidth() + labelWidth() + 3 * PAD;
  }

  private int thumbnail() {
    return (int) (width * THUMBNAIL);
  }

  /** Of the widest name or dose, if that leaves room for the days. */
  private int textWidth() {
    int widest = 0;
    for (Task task : all) {
      widest = Math.max(widest, widthOf(nameOf(task), true));
      for (String dose : new DoseLines(sheet.words(), task).sheetLines()) {
        widest = Math.max(widest, widthOf(dose, false));
      }
    }
    int room = width - DayColumns.DAYS * DAY - thumbnail() - labelWidth() - 3 * PAD;
    return Math.min(widest + 1, room);
  }

  private int labelWidth() {
    return all.stream()
        .flatMap(task -> parts(task).stream())
        .mapToInt(part -> widthOf(part, false))
        .max()
        .orElse(0);
  }

  private int widthOf(String words, boolean bold) {
    Style style = sheet.style();
    return sheet.press().type().width(words, bold ? style.strong() : style.body());
  }

  /** What each cell of a day is for, from the top; empty if there is one alone. */
  private List<String> parts(Task task) {
    return new DayParts(sheet, task).words();
  }

  private Box cell(Task task, int day, int height) {
    int parts = parts(task).size();
    List<Box> layers = new ArrayList<>();
    for (int i = 1; i < parts; i++) {
      Insets down = new Insets(height / parts * i, 0, 0, 0);
      layers.add(Artifact.layout(new Padded(down, sheet.style().hairline())));
    }
    layers.add(
        entries.form()
            ? new TickCells(entries, columns().day(), height)
                .stacked(new DayParts(sheet, task), day)
            : new Leaf(Tag.of(Role.TD), new Gap(0)));
    return new Overlay(layers);
  }

  private int heightOf(Box box, int inWidth) {
    return sheet.heightOf(box, inWidth);
  }

  private String word(Text text) {
    return sheet.words().of(text);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }
}
