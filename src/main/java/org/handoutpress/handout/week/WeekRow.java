package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.DoseLines;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
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
import org.handoutpress.plan.Side;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * An exercise in the table of a week: a line with name and dose, below it the days. Where both
 * sides are done, or it is done twice a day, a day has a cell for each, under each other.
 *
 * @param cell the height of a cell
 */
record WeekRow(Sheet sheet, Task task, int cell, int width) {
  private static final double NUMBER = 6;
  private static final int LABEL_PAD = Lengths.mm(2);
  private static final int TWICE = 2;

  GridTable.Line line(Above above) {
    List<String> labels = labels();
    int rows = Math.max(1, labels.size());
    int band = band();
    List<Box> cells = new ArrayList<>();
    cells.add(new Leaf(Tag.header(Scope.ROW), Overlay.of(words(), column(labels, band))));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(cell(rows));
    }
    return new GridTable.Line(band + rows * cell, band, above, true, cells);
  }

  /** What each cell of a day is for, from the top; empty if there is one alone. */
  private List<String> labels() {
    List<String> sides = new ArrayList<>();
    if (task.side().equals(Optional.of(Side.EACH))) {
      sides.add(word(week().left()));
      sides.add(word(week().right()));
    }
    if (task.dose().timesADay() != TWICE) {
      return sides;
    }
    List<String> times = List.of(word(week().first()), word(week().second()));
    return sides.isEmpty()
        ? times
        : sides.stream().flatMap(s -> times.stream().map(t -> s + " " + t)).toList();
  }

  private String word(Text text) {
    return sheet.words().of(text);
  }

  /** The height of the line with the words, or of the lines. */
  private int band() {
    int words = sheet.heightOf(words(), width);
    int half = sheet.style().u(0.5);
    return (words + half - 1) / half * half;
  }

  private Box words() {
    Style style = sheet.style();
    String name = word(task.exercise().shortName()) + "\u00A0 ";
    String dose = sheet.words().list(new DoseLines(sheet.words(), task).weekLines()) + " ";
    Paragraph words =
        new Paragraph(
            List.of(Piece.of(name, style.strong()), Piece.of(dose, style.body())),
            style.leading(),
            Align.LEFT);
    return new Padded(
        new Insets(style.u(0.5), 0, 0, 0),
        Row.of(
            new Row.Cell(0, style.mm(NUMBER), sheet.plain(task.number() + " ", style.strong())),
            Row.Cell.rest(style.mm(NUMBER), words)));
  }

  /** At the right of the first column, level with the cells. */
  private Box column(List<String> labels, int band) {
    List<Box> column = new ArrayList<>(List.of(new Gap(band)));
    for (String label : labels) {
      Paragraph text = sheet.plain(label + " ", sheet.style().body()).aligned(Align.RIGHT);
      column.add(Sized.middle(cell, text));
    }
    return Row.of(
        new Row.Cell(0, sheet.style().mm(WeekTable.LABELS) - LABEL_PAD, Column.spaced(0, column)));
  }

  private Box cell(int parts) {
    List<Box> layers = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Insets down = new Insets(cell * i, 0, 0, 0);
      layers.add(Artifact.layout(new Padded(down, sheet.style().hairline())));
    }
    layers.add(new Leaf(Tag.of(Role.TD), new Gap(0)));
    return new Overlay(layers);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }
}
