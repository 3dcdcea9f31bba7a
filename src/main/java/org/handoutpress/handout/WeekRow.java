package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.GridTable.Above;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.plan.Side;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * An exercise in the table of a week: name and dose in short, then the days. Where both sides are
 * done, or it is done twice a day, a day has a cell for each, under each other.
 */
record WeekRow(Sheet sheet, Task task, int nameWidth) {
  /** The height of a cell in units: a little over 10 mm. */
  static final double CELL = 6;

  private static final int NUMBER = Lengths.mm(5);
  private static final int LABEL_PAD = Lengths.mm(1);
  private static final int TWICE = 2;

  GridTable.Line line(Above above) {
    List<String> labels = labels();
    int height = height(labels);
    List<Box> cells = new ArrayList<>();
    cells.add(header(labels, height));
    for (int day = 0; day < WeekTable.DAYS; day++) {
      cells.add(cell(labels.size(), height));
    }
    return new GridTable.Line(height, above, true, cells);
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

  private int height(List<String> labels) {
    int words = Context.of(sheet.press().type()).heightOf(words(), wordsWidth(labels));
    int least = Math.max(1, labels.size()) * u(CELL);
    int half = u(0.5);
    return Math.max(least, (words + u(1) + half - 1) / half * half);
  }

  private int wordsWidth(List<String> labels) {
    return nameWidth - NUMBER - labelWidth(labels);
  }

  private int labelWidth(List<String> labels) {
    return labels.stream()
        .mapToInt(l -> sheet.press().type().width(l, sheet.style().body()) + 2 * LABEL_PAD)
        .max()
        .orElse(LABEL_PAD);
  }

  private Box words() {
    Style style = sheet.style();
    List<Box> lines = new ArrayList<>();
    lines.add(sheet.plain(word(task.exercise().shortName()) + " ", style.strong()));
    new DoseWords(sheet.words(), task)
        .weekLines()
        .forEach(line -> lines.add(sheet.plain(line + " ", style.body())));
    return Column.spaced(0, lines);
  }

  /** The number, the words, and at the right what each cell is for. */
  private Box header(List<String> labels, int height) {
    Style style = sheet.style();
    Box number = sheet.plain(task.number() + " ", style.strong());
    Box words =
        new Padded(
            new Insets(u(0.5), 0, 0, 0),
            Row.of(
                new Row.Cell(0, NUMBER, number),
                new Row.Cell(NUMBER, wordsWidth(labels), words())));
    if (labels.isEmpty()) {
      return new Leaf(Tag.header(Scope.ROW), words);
    }
    int x = nameWidth - labelWidth(labels);
    List<Box> column = new ArrayList<>();
    for (String label : labels) {
      Paragraph text = sheet.plain(label + " ", style.body()).aligned(Align.RIGHT);
      column.add(Sized.middle(height / labels.size(), text));
    }
    Box right = Row.of(new Row.Cell(x, labelWidth(labels) - LABEL_PAD, Column.spaced(0, column)));
    return new Leaf(Tag.header(Scope.ROW), Overlay.of(words, right));
  }

  private Box cell(int parts, int height) {
    Box data = new Leaf(Tag.of(Role.TD), new Gap(0));
    List<Box> layers = new ArrayList<>();
    for (int i = 1; i < parts; i++) {
      Insets down = new Insets(height / parts * i, 0, 0, 0);
      layers.add(Artifact.layout(new Padded(down, sheet.style().hairline())));
    }
    layers.add(data);
    return new Overlay(layers);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
