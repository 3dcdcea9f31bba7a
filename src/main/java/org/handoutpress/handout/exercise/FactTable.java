package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * What one should feel and not feel, easier and harder: labels and texts, a thin rule above each.
 *
 * @param indent where the texts start
 * @param variations the last two rows, where they have drawings
 */
public record FactTable(Sheet sheet, Task task, int indent, Variations variations) {
  public Box box() {
    List<Box> rows = new ArrayList<>();
    rows.add(row(new FeelLabel(sheet).box(), task.exercise().feel()));
    rows.add(row(label(Phrase.YOU_SHOULD_NOT_FEEL), task.exercise().notFeel()));
    if (variations.drawn()) {
      Box drawn = new Padded(Insets.symmetric(sheet.style().u(0.5), 0), variations.box());
      rows.add(Column.of(sheet.style().hairline(), drawn));
    } else {
      rows.add(row(label(Phrase.EASIER), task.easier().words()));
      task.harder().ifPresent(h -> rows.add(harder(h)));
    }
    Box table = new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows));
    return Column.of(table, sheet.style().hairline());
  }

  private Box harder(Variation harder) {
    return row(label(Phrase.HARDER), sheet.harder(task, harder));
  }

  private Box row(Box label, Text text) {
    return row(label, sheet.words().of(text));
  }

  private Box row(Box label, String text) {
    Style style = sheet.style();
    Box words = new Leaf(Tag.of(Role.TD), sheet.plain(text, style.body()));
    Box cells = Row.of(new Row.Cell(0, indent, label), Row.Cell.rest(indent, words));
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), cells);
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private Box label(Phrase phrase) {
    return new Leaf(
        Tag.header(Scope.ROW), sheet.plain(sheet.words().of(phrase), sheet.style().strong()));
  }
}
