package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * What one should feel and not feel, easier and harder, for large type: each label above its text,
 * the drawings of a way at the right of its words, a thin rule above each row.
 *
 * @param tallest the height that no drawing may exceed
 */
public record FactRows(Sheet sheet, Task task, int width, int tallest) {
  private static final int GUTTER = Lengths.mm(4);

  /** Of the width, for the drawings of a row. */
  private static final double DRAWN = 0.38;

  public Box box() {
    List<Box> rows = new ArrayList<>();
    rows.add(row(feelLabel(), told(task.exercise().feel())));
    rows.add(row(label(Phrase.YOU_SHOULD_NOT_FEEL), told(task.exercise().notFeel())));
    rows.add(way(Phrase.EASIER, task.easier(), told(task.easier().words())));
    task.harder().ifPresent(h -> rows.add(way(Phrase.HARDER, h, sheet.harder(task, h))));
    Box table = new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows));
    return Column.of(table, sheet.style().hairline());
  }

  private String told(Text text) {
    return sheet.words().of(text);
  }

  private Box row(Box label, String words) {
    Box text = sheet.plain(words, sheet.style().body());
    Insets below = new Insets(sheet.style().leading(), 0, 0, 0);
    return ruled(label, new Padded(below, new Leaf(Tag.of(Role.TD), text)));
  }

  private Box ruled(Box label, Box data) {
    Style style = sheet.style();
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), Overlay.of(label, data));
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private Box label(Phrase phrase) {
    String words = sheet.words().of(phrase);
    return new Leaf(Tag.header(Scope.ROW), sheet.plain(words, sheet.style().strong()));
  }

  private Box feelLabel() {
    return new FeelLabel(sheet).box();
  }

  private Box way(Phrase label, Variation variation, String words) {
    if (variation.pictures().isEmpty()) {
      return row(label(label), words);
    }
    Style style = sheet.style();
    Size largest = new Size((int) (width * DRAWN), tallest);
    Drawings drawings = new Drawings(sheet, task, variation, largest);
    int drawn = drawings.width();
    Box text = sheet.text(Role.P, words, style.body());
    Box beside = new Padded(new Insets(style.leading(), drawn + GUTTER, 0, 0), text);
    Box figures = Row.of(new Row.Cell(width - drawn, drawn, drawings.box()));
    return ruled(label(label), new Branch(Tag.of(Role.TD), Overlay.of(beside, figures)));
  }
}
