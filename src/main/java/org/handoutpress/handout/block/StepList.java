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

/**
 * Numbered steps: a disc, 3 mm, the text.
 *
 * @param between the gap between steps, in units
 */
public record StepList(Sheet sheet, List<Text> steps, double between) {
  public StepList(Sheet sheet, List<Text> steps) {
    this(sheet, steps, 1);
  }

  /** The steps with these printed numbers, without the list around them; {@code to} is included. */
  public Box items(int from, int to) {
    List<Box> items = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      items.add(item(number));
    }
    return Column.spaced(sheet.style().u(between), items);
  }

  public Box all() {
    return list(items(1, steps.size()));
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
