package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Padded;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The right page of an exercise: where to feel it, easier and harder, who should ask first, what
 * the clinician wrote, and lines for notes.
 */
record ExerciseRight(Sheet sheet, Task task, Optional<Text> note, Size area)
    implements Template.Single {
  private static final int MOST_LINES = 8;
  private static final int WIDEST = Lengths.mm(105);
  private static final int TALLEST = Lengths.mm(58);
  private static final int LEAST = Lengths.mm(38);
  private static final int TEXT_X = Lengths.mm(41.3);

  /** With the last picture as tall as there is room for. */
  @Override
  public Box box() {
    int height = area.height();
    for (int tallest = TALLEST; tallest >= LEAST; tallest -= u(1)) {
      Box top = whereToFeel(tallest);
      int left = height - heightOf(top);
      NoteLines notes = new NoteLines(sheet, left, MOST_LINES, TEXT_X, note, area.width());
      if (left >= (note.isPresent() ? notes.least() : 0)) {
        return new Branch(Tag.of(Role.SECT), Column.of(top, notes.box()));
      }
    }
    throw new DoesNotFit(sheet.words().of(task.exercise().feel()), task.exercise().feel().place());
  }

  private Box whereToFeel(int tallest) {
    PictureBand band = PictureBand.last(sheet, task, new Size(WIDEST, tallest));
    Size drawing = PictureBand.millimetres(55, 24);
    Variations variations = new Variations(sheet, task, area.width(), drawing);
    return Column.of(
        continued(),
        new Gap(u(1)),
        large(band, band.count() - 1),
        new Gap(u(2)),
        new FactTable(sheet, task, TEXT_X, variations).box(),
        askFirst());
  }

  /** The last picture; with its step where it stands nowhere else. */
  private static Box large(PictureBand band, int last) {
    return last > 1
        ? band.numbered(last, band.height(last))
        : band.standing(last, band.height(last));
  }

  private Box continued() {
    String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().name());
    return new Continued(sheet).line(name);
  }

  private Box askFirst() {
    List<Text> conditions =
        sheet.press().library().cautions().stream()
            .filter(c -> task.exercise().cautions().contains(c.id()))
            .map(Caution::name)
            .toList();
    if (conditions.isEmpty()) {
      return new Gap(0);
    }
    Style style = sheet.style();
    String lead = sheet.words().of(Phrase.ASK_FIRST);
    Box list =
        Column.of(
            sheet.text(Role.P, lead, style.strong()), sheet.dashesInTwo(conditions, area.width()));
    return Column.of(new Padded(Insets.symmetric(u(0.5), 0), list), style.hairline());
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
