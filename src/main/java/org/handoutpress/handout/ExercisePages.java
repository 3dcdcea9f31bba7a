package org.handoutpress.handout;

import java.util.List;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Exercise;
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
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * An exercise on an opening. On the left what to do and when to stop; on the right where to feel
 * it, easier and harder, who should ask first, and lines for notes.
 */
record ExercisePages(Sheet sheet, Exercise exercise, Size area) {
  private static final int NAME_X = Lengths.mm(12);
  private static final int MOST_LINES = 8;
  private static final int WIDEST = Lengths.mm(105);
  private static final int TALLEST = Lengths.mm(58);
  private static final int LEAST = Lengths.mm(38);
  private static final int TEXT_X = Lengths.mm(41.3);

  List<Box> boxes() {
    return List.of(left(), right());
  }

  /** With pictures as tall as there is room for: what to do and the stop box must fit. */
  private Box left() {
    int height = area.height() - u(Booklet.FOOT);
    Box stop = StopBox.booklet(sheet, area.width());
    int room = height - heightOf(stop) - u(2);
    for (int tallest = TALLEST; tallest >= LEAST; tallest -= u(1)) {
      Box top = whatToDo(tallest, exercise.allSteps());
      if (heightOf(top) <= room) {
        return new Branch(
            Tag.of(Role.SECT), Overlay.of(Sized.top(height, top), Sized.bottom(height, stop)));
      }
    }
    Text tooMuch = firstThatFellOff(room);
    throw new DoesNotFit(sheet.words().of(tooMuch), tooMuch.place());
  }

  /** The first step with which the page is too tall; the reason if no step is to blame. */
  private Text firstThatFellOff(int room) {
    List<Text> steps = exercise.allSteps();
    for (int i = 2; i <= steps.size(); i++) {
      if (heightOf(whatToDo(LEAST, steps.subList(0, i))) > room) {
        return steps.get(i - 1);
      }
    }
    return exercise.why();
  }

  private Box whatToDo(int tallest, List<Text> steps) {
    return Column.of(
        new ExerciseTitle(sheet, exercise, NAME_X).box(),
        new Gap(u(0.5)),
        new Padded(new Insets(0, 0, 0, NAME_X), sheet.body(exercise.why())),
        new Gap(u(2)),
        new BookletBand(sheet, exercise, steps, area.width(), tallest).box(),
        new Gap(u(2)),
        new DoseStrip(sheet, exercise).box(area.width(), 3));
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }

  /** With the last picture as tall as there is room for. */
  private Box right() {
    int height = area.height() - u(Booklet.FOOT);
    for (int tallest = TALLEST; tallest >= LEAST; tallest -= u(1)) {
      Box top = whereToFeel(tallest);
      int left = height - heightOf(top);
      if (left >= 0) {
        return new Branch(
            Tag.of(Role.SECT),
            Column.of(top, new NoteLines(sheet, left, MOST_LINES, TEXT_X).box()));
      }
    }
    throw new DoesNotFit(sheet.words().of(exercise.feel()), exercise.feel().place());
  }

  private Box whereToFeel(int tallest) {
    PictureBand band = PictureBand.last(sheet, exercise, new Size(WIDEST, tallest));
    Size drawing = PictureBand.millimetres(55, 24);
    Variations variations =
        new Variations(sheet, exercise.easier(), exercise.harder(), area.width(), drawing);
    return Column.of(
        continued(),
        new Gap(u(1)),
        large(band, band.count() - 1),
        new Gap(u(2)),
        new FactTable(sheet, exercise, TEXT_X, variations).box(),
        askFirst());
  }

  /** The last picture; with its step where it stands nowhere else. */
  private static Box large(PictureBand band, int last) {
    return last > 1
        ? band.numbered(last, band.height(last))
        : band.standing(last, band.height(last));
  }

  private Box continued() {
    String name = exercise.number() + "\u00A0\u00A0" + sheet.words().of(exercise.name());
    return new Continued(sheet).line(name);
  }

  private Box askFirst() {
    List<Text> conditions =
        sheet.press().library().cautions().stream()
            .filter(c -> exercise.cautions().contains(c.id()))
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

  private int u(double units) {
    return sheet.style().u(units);
  }
}
