package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Phrase;
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
 * The easier and the harder way side by side, each with its drawing: beside the words where there
 * is room for both, or else below them. To a reader they are two rows of the table of facts.
 *
 * @param largest the size that no drawing may exceed; nothing is drawn in no size at all
 */
public record Variations(Sheet sheet, Task task, int width, Size largest) {
  private static final int GUTTER = Lengths.mm(4);
  private static final int LEAST_WORDS = Lengths.mm(38);

  /** Whether one of the two has a drawing. */
  boolean drawn() {
    return largest.width() > 0
        && Stream.of(Optional.of(task.easier()), task.harder())
            .flatMap(Optional::stream)
            .anyMatch(v -> !v.pictures().isEmpty());
  }

  Box box() {
    int cell = task.harder().isPresent() ? (width - GUTTER) / 2 : width;
    List<Row.Cell> cells = new ArrayList<>();
    Variation easier = task.easier();
    String words = sheet.words().of(easier.words());
    cells.add(new Row.Cell(0, cell, column(Phrase.EASIER, easier, words, cell)));
    task.harder()
        .map(h -> column(Phrase.HARDER, h, sheet.harder(task, h), cell))
        .ifPresent(box -> cells.add(new Row.Cell(cell + GUTTER, cell, box)));
    return new Row(cells);
  }

  private Box column(Phrase label, Variation variation, String told, int cell) {
    Style style = sheet.style();
    Box head =
        new Leaf(Tag.header(Scope.ROW), sheet.plain(sheet.words().of(label), style.strong()));
    Box words = sheet.text(Role.P, told, style.body());
    Box data =
        variation.pictures().isEmpty()
            ? below(style.leading(), words)
            : illustrated(words, variation, cell);
    return new Branch(Tag.of(Role.TR), Overlay.of(head, new Branch(Tag.of(Role.TD), data)));
  }

  /** The words under their label, the drawings at the right of both, or below. */
  private Box illustrated(Box words, Variation variation, int cell) {
    Style style = sheet.style();
    Drawings drawings = new Drawings(sheet, task, variation, largest);
    int drawn = drawings.width();
    Box figures = drawings.box();
    int x = cell - drawn;
    if (x - GUTTER < LEAST_WORDS) {
      return below(style.leading(), Column.of(words, below(style.u(0.5), figures)));
    }
    Insets beside = new Insets(style.leading(), drawn + GUTTER, 0, 0);
    return Overlay.of(new Padded(beside, words), Row.of(new Row.Cell(x, drawn, figures)));
  }

  private static Box below(int gap, Box box) {
    return new Padded(new Insets(gap, 0, 0, 0), box);
  }
}
