package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Numbered steps: a disc, 3 mm, the text; one unit between steps. */
public record StepList(Sheet sheet, List<Text> steps) {
  /** The steps with these printed numbers, without the list around them; {@code to} is included. */
  public Box items(int from, int to) {
    return items(from, to, 1);
  }

  /** The same with so many units between them. */
  private Box items(int from, int to, double apart) {
    List<Box> items = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      items.add(item(number));
    }
    return Column.spaced(sheet.style().u(apart), items);
  }

  public Box all() {
    return list(items(1, steps.size()));
  }

  /** The same with so many units between them. */
  public Box all(double apart) {
    return list(items(1, steps.size(), apart));
  }

  /** Boxes with items inside as one numbered list. */
  public static Box list(Box items) {
    return new Branch(Tag.numberedList(), items);
  }

  private Box item(int number) {
    int disc = sheet.style().u(3);
    Box text = new LinkedText(sheet).of(Role.LBODY, steps.get(number - 1));
    return new Branch(
        Tag.of(Role.LI),
        Row.of(
            new Row.Cell(0, disc, sheet.label(number)),
            Row.Cell.rest(disc + Sheet.LABEL_GAP, text)));
  }
}
