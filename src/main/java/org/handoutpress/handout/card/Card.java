package org.handoutpress.handout.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Letterhead;
import org.handoutpress.handout.block.NoteLines;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.exercise.DoseStrip;
import org.handoutpress.handout.exercise.ExerciseTitle;
import org.handoutpress.handout.exercise.FactTable;
import org.handoutpress.handout.exercise.PictureBand;
import org.handoutpress.handout.exercise.Variations;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * One card. If it does not fit: fewer lines for notes, then smaller pictures, then no line at all
 * and yet smaller pictures, then not at all; never smaller type.
 */
record Card(Sheet sheet, Task task, Size area) {
  private static final int NAME_X = Lengths.mm(15);
  private static final int TEXT_X = Lengths.mm(46);
  private static final int MOST_LINES = 5;

  /** At the right of the footer: as much as "Page 10 of 10" needs, and a gap. */
  private static final int PAGE_NUMBER = Lengths.mm(34);

  private static final double[] TIGHTNESS = {0, 0.25, 0.5, 0.75, 1};
  private static final double WITHOUT_LINES = 0.5;

  /** The units from the bottom of the text area: footer and gap, then the stop box. */
  private static final double STOP_FOOT = 4;

  private static final double STOP_HEIGHT = 16;

  /** The page, or nothing if the texts are too long for it. */
  Optional<Box> box() {
    for (double tightness : TIGHTNESS) {
      Box top = top(tightness, task.steps());
      NoteLines notes = NoteLines.blank(sheet, room() - heightOf(top), MOST_LINES, TEXT_X);
      if (notes.lines() >= (tightness < WITHOUT_LINES ? 1 : 0) && notes.room() >= 0) {
        return Optional.of(page(Column.of(top, notes.box())));
      }
    }
    return Optional.empty();
  }

  /** The first step with which the card is too tall; if one alone is too tall, the longest text. */
  Text firstThatFellOff() {
    List<Text> steps = task.steps();
    for (int i = 2; i <= steps.size(); i++) {
      if (fits(steps.subList(0, i - 1)) && !fits(steps.subList(0, i))) {
        return steps.get(i - 1);
      }
    }
    return longest(task);
  }

  static Text longest(Task task) {
    return Stream.of(
            task.exercise().why(),
            task.exercise().start(),
            task.exercise().feel(),
            task.exercise().notFeel(),
            task.easier().words(),
            task.exercise().harder().words())
        .max(Comparator.comparingInt(text -> text.value().length()))
        .orElseThrow();
  }

  private boolean fits(List<Text> steps) {
    return heightOf(top(1, steps)) <= room();
  }

  /** The height above the stop box, with a gap of two units between. */
  private int room() {
    return area.height() - u(STOP_FOOT) - u(STOP_HEIGHT) - u(2);
  }

  private Box page(Box top) {
    Box stop = new Padded(new Insets(0, 0, u(STOP_FOOT), 0), StopBox.card(sheet, area.width()));
    String review = ReviewLine.within(area.width() - PAGE_NUMBER, sheet);
    Box footer = sheet.text(Role.P, review, sheet.style().small());
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sized.top(area.height(), top),
            Sized.bottom(area.height(), stop),
            Sized.bottom(area.height(), footer)));
  }

  private Box top(double tightness, List<Text> steps) {
    Box band = new CardBand(sheet, task, steps, area.width(), tightness).box();
    Box dose = new DoseStrip(sheet, task).box(area.width(), 4);
    Size drawing = PictureBand.millimetres(42 - 10 * tightness, 24 - 6 * tightness);
    Variations variations = new Variations(sheet, task, area.width(), drawing);
    Box facts = new FactTable(sheet, task, TEXT_X, variations).box();
    return Column.of(head(), band, new Gap(u(1)), dose, new Gap(u(1)), facts);
  }

  private Box head() {
    Style style = sheet.style();
    Box why = new Padded(new Insets(0, 0, 0, NAME_X), sheet.body(task.exercise().why()));
    return Column.of(
        new Letterhead(sheet, area.width(), 6).box(),
        new ExerciseTitle(sheet, task, NAME_X).box(),
        new Gap(style.u(0.5)),
        why,
        new Gap(style.u(2)));
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
