package org.handoutpress.handout.poster;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/**
 * The number and the name of an exercise, with a box to tick where there is one patient; the short
 * name where that takes fewer lines.
 */
record PosterName(Sheet sheet, PosterFormat format, Task task, int width) {
  private static final int MOST_LINES = 2;
  private static final double TICK = 6.5;

  Box box() {
    String full = sheet.words().of(task.exercise().name());
    String name =
        fits(full) && lines(full).size() <= lines(shortName()).size() ? full : shortName();
    Tag tag = Tag.of(Role.H2).withAnchor(task.anchor()).withBookmark(task.number() + " " + name);
    List<Paragraph> lines =
        lines(name).stream().map(line -> line(line, sheet.style().title())).toList();
    Box words =
        new Leaf(
            tag,
            Row.of(
                new Row.Cell(0, nameX(), line(task.number() + " ", sheet.style().number())),
                new Row.Cell(nameX(), nameWidth(), Column.spaced(0, lines))));
    return format.isForOne() ? ticked(words) : words;
  }

  private boolean fits(String name) {
    List<String> lines = lines(name);
    return lines.size() <= MOST_LINES
        && lines.stream().allMatch(line -> widthOf(line.strip()) <= nameWidth());
  }

  private Paragraph line(String words, TextStyle style) {
    return Paragraph.of(words, style, leading());
  }

  private String shortName() {
    return sheet.words().of(task.exercise().shortName());
  }

  /** Broken between words alone: a hyphen at the end of a line looks like a word that is cut. */
  private List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : name.split(" ", -1)) {
      if (!line.isEmpty() && widthOf(line + word) > nameWidth()) {
        lines.add(line);
        line = "";
      }
      line += word + " ";
    }
    lines.add(line.strip());
    return lines;
  }

  private int widthOf(String words) {
    return sheet.press().type().width(words, sheet.style().title());
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
    return widthOf(two) + sheet.style().scale().display() / 4;
  }

  private int leading() {
    return sheet.style().u(sheet.style().scale().titleLeading());
  }
}
