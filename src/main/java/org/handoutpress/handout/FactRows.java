package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
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
record FactRows(Sheet sheet, Task task, int width, int tallest) {
  private static final int GUTTER = Lengths.mm(4);

  /** Of the width, for the drawings of a row. */
  private static final double DRAWN = 0.38;

  Box box() {
    List<Box> rows = new ArrayList<>();
    rows.add(row(feelLabel(), words(sheet.words(), task.exercise().feel())));
    rows.add(
        row(label(Phrase.YOU_SHOULD_NOT_FEEL), words(sheet.words(), task.exercise().notFeel())));
    rows.add(way(Phrase.EASIER, task.easier(), sheet.words()));
    task.harder().ifPresent(h -> rows.add(way(Phrase.HARDER, h, harder())));
    Box table = new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows));
    return Column.of(table, sheet.style().hairline());
  }

  /** The words of the harder way name its own number. */
  private Wording harder() {
    return task.exercise().harderAmount().map(sheet.words()::telling).orElse(sheet.words());
  }

  private Box words(Wording told, Text text) {
    return sheet.plain(told.of(text), sheet.style().body());
  }

  private Box row(Box label, Box words) {
    return ruled(label, new Leaf(Tag.of(Role.TD), words));
  }

  private Box ruled(Box label, Box data) {
    Style style = sheet.style();
    Box below = new Padded(new Insets(style.leading(), 0, 0, 0), data);
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), Overlay.of(label, below));
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private Box label(Phrase phrase) {
    String words = sheet.words().of(phrase);
    return new Leaf(Tag.header(Scope.ROW), sheet.plain(words, sheet.style().strong()));
  }

  private Box feelLabel() {
    return new FeelLabel(sheet).box();
  }

  private Box way(Phrase label, Variation variation, Wording told) {
    Box words = words(told, variation.words());
    if (variation.pictures().isEmpty()) {
      return row(label(label), words);
    }
    Style style = sheet.style();
    Size largest = new Size((int) (width * DRAWN), tallest);
    Drawings drawings = new Drawings(sheet, task, variation, largest);
    int drawn = drawings.width();
    Box text = new Leaf(Tag.of(Role.P), words);
    Box beside = new Padded(new Insets(style.leading(), drawn + GUTTER, 0, 0), text);
    Box figures = Row.of(new Row.Cell(width - drawn, drawn, drawings.box()));
    Box data = new Branch(Tag.of(Role.TD), Overlay.of(beside, figures));
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), Overlay.of(label(label), data));
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }
}
