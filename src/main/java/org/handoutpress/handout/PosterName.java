package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The number and the name of an exercise, with a box to tick where there is one patient; the short
 * name where the other takes more than two lines.
 */
record PosterName(Sheet sheet, PosterFormat format, Task task, int width) {
  private static final int MOST_LINES = 2;
  private static final double TICK = 6.5;

  Box box() {
    Style style = sheet.style();
    String full = sheet.words().of(task.exercise().name());
    String name = lines(full) > MOST_LINES ? shortName() : full;
    List<Row.Cell> cells = new ArrayList<>();
    cells.add(new Row.Cell(0, nameX(), number()));
    cells.add(Row.Cell.rest(nameX(), Paragraph.of(name, style.title(), leading())));
    Tag tag = Tag.of(Role.H2).withAnchor(task.anchor()).withBookmark(task.number() + " " + name);
    Box words = new Leaf(tag, new Row(cells));
    return format.isForOne() ? ticked(words) : words;
  }

  private Paragraph number() {
    return Paragraph.of(task.number() + " ", sheet.style().number(), leading());
  }

  private String shortName() {
    return sheet.words().of(task.exercise().shortName());
  }

  private int lines(String name) {
    Box words = Paragraph.of(name, sheet.style().title(), leading());
    return Context.of(sheet.press().type()).heightOf(words, nameWidth()) / leading();
  }

  private int nameWidth() {
    return width - nameX() - (format.isForOne() ? tick() + Lengths.mm(2) : 0);
  }

  private Box ticked(Box words) {
    int room = width - tick() - Lengths.mm(2);
    Box box = Artifact.layout(sheet.emblem().square(tick(), false));
    return Row.of(
        new Row.Cell(0, room, words),
        new Row.Cell(width - tick(), tick(), Sized.middle(leading(), box)));
  }

  private static int tick() {
    return Lengths.mm(TICK);
  }

  private int nameX() {
    String two = task.number() > 9 ? "00" : "0";
    return sheet.press().type().width(two + " ", sheet.style().title());
  }

  private int leading() {
    return sheet.style().u(sheet.style().scale().titleLeading());
  }
}
