package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The cells of an exercise in a form: boxes to tick.
 *
 * @param day the width of a cell
 */
public record TickCells(Entries entries, int day, int height) {
  /** In units: about 8 mm in the usual size. */
  private static final double TICK = 4.4;

  /** About 7 mm. */
  private static final int SMALLEST = Lengths.pt(20);

  private static final int PAD = Lengths.mm(1.5);

  /** The rule between two halves of a cell. */
  public static Box middle(Style style, int half, int height) {
    Box rule = Rule.down(height, style.scale().thin(), style.inks().hair());
    return Artifact.layout(Row.of(new Row.Cell(half, 0, rule)));
  }

  /** The parts beside each other, a box under the word of each; or one box alone. */
  public Box sideBySide(DayParts parts, int weekday) {
    int size = style().u(TICK);
    if (parts.words().isEmpty()) {
      Box tick = at(size, parts.tick(entries, 0, weekday, size));
      return new Branch(Tag.of(Role.TD), Sized.middle(height, tick));
    }
    int half = day / 2;
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < parts.words().size(); i++) {
      Box word = entries.sheet().plain(parts.words().get(i) + " ", style().small());
      Box tick = parts.tick(entries, i, weekday, size);
      Box column =
          Column.of(
              new Leaf(Tag.of(Role.P), Row.of(Row.Cell.rest(PAD, word))),
              new Gap(style().u(1)),
              at(size, tick));
      cells.add(new Row.Cell(i * half, half, column));
    }
    return Overlay.of(middle(style(), half, height), new Branch(Tag.of(Role.TD), new Row(cells)));
  }

  private static Box at(int size, Box tick) {
    return Row.of(new Row.Cell(PAD, size, tick));
  }

  /** The parts under each other, each level with its word in the first column. */
  public Box stacked(DayParts parts, int weekday) {
    int count = Math.max(1, parts.words().size());
    int size = Math.max(style().u(3), SMALLEST);
    List<Box> ticks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Box tick = parts.tick(entries, i, weekday, size);
      Box centred = Row.of(new Row.Cell((day - size) / 2, size, tick));
      ticks.add(Sized.middle(height / count, centred));
    }
    return new Branch(Tag.of(Role.TD), Column.spaced(0, ticks));
  }

  private Style style() {
    return entries.sheet().style();
  }
}
