package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
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
  private static final int BETWEEN = Lengths.mm(2);

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
    List<Picture> drawings = variation.pictures().stream().map(p -> drawing(variation, p)).toList();
    int drawn = drawings.stream().mapToInt(d -> d.size().width() + BETWEEN).sum() - BETWEEN;
    Box text = new Leaf(Tag.of(Role.P), words);
    Box beside = new Padded(new Insets(style.leading(), drawn + GUTTER, 0, 0), text);
    Box figures = Row.of(new Row.Cell(width - drawn, drawn, figures(variation, drawings)));
    Box data = new Branch(Tag.of(Role.TD), Overlay.of(beside, figures));
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), Overlay.of(label(label), data));
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private Picture drawing(Variation variation, org.handoutpress.content.Picture picture) {
    Illustration drawn = task.drawn(sheet.press(), picture);
    int count = variation.pictures().size();
    int each = ((int) (width * DRAWN) - (count - 1) * BETWEEN) / count;
    return Picture.fitting(drawn, sheet.style().inks().figures(), new Size(each, tallest));
  }

  /** Side by side on one ground. */
  private Box figures(Variation variation, List<Picture> drawings) {
    int highest = drawings.stream().mapToInt(d -> d.size().height()).max().orElseThrow();
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < drawings.size(); i++) {
      Picture drawing = drawings.get(i);
      Tag tag = Tag.figure(sheet.words().of(variation.pictures().get(i).alternative()));
      Box figure = Sized.bottom(highest, new Leaf(tag, drawing));
      cells.add(new Row.Cell(x, drawing.size().width(), figure));
      x += drawing.size().width() + BETWEEN;
    }
    return new Row(cells);
  }
}
