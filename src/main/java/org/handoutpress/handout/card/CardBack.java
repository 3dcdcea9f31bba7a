package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.exercise.DoseStrip;
import org.handoutpress.handout.exercise.FactRows;
import org.handoutpress.handout.exercise.PictureBand;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The second page of a card of two: where to feel it, easier and harder, lines for notes. */
record CardBack(Sheet sheet, Task task, Size area) {
  private static final double WIDEST = 105.0 / 180;
  private static final int MOST_LINES = 5;

  /** For so many lines pictures give way, but no further than to this many units. */
  private static final int FEWEST_LINES = 2;

  private static final double LEAST_FOR_LINES = 18;

  /** The height of the last picture and the size of the others, in units. */
  private static final double[][] SIZES = {
    {32, 13}, {28, 13}, {25, 13}, {22, 13}, {20, 12}, {18, 11}, {16, 10}, {13, 9}, {10, 8}
  };

  /** With pictures as large as there is room for; nothing if there is none. */
  Optional<Box> box(CardOpening.Split split) {
    return box(split, FEWEST_LINES, LEAST_FOR_LINES).or(() -> box(split, 0, 0));
  }

  private Optional<Box> box(CardOpening.Split split, int fewestLines, double leastPicture) {
    for (double[] size : SIZES) {
      Box top = top(split, u(size[0]), u(size[1]));
      int left = area.height() - foot().height() - heightOf(top);
      if (left >= 0 && lines(left) >= fewestLines && size[0] >= leastPicture) {
        return Optional.of(page(Column.of(top, notes(left))));
      }
    }
    return Optional.empty();
  }

  private int lines(int room) {
    int head = u(0.5) + sheet.style().leading();
    return Math.max(0, Math.min(MOST_LINES, (room - head) / u(WritingLines.PITCH)));
  }

  private Box page(Box top) {
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), foot().reviewAgain(area.height())));
  }

  private CardFoot foot() {
    return new CardFoot(sheet, area.width());
  }

  private Box top(CardOpening.Split split, int tallest, int drawing) {
    List<Box> parts = new ArrayList<>();
    String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().name());
    parts.add(new Continued(sheet).line(name));
    if (split.dose().movesWhy()) {
      parts.add(sheet.body(task.exercise().why()));
    }
    parts.add(new Gap(u(1)));
    if (split.steps() < task.steps().size()) {
      StepList steps = new StepList(sheet, task.steps());
      parts.add(StepList.list(steps.items(split.steps() + 1, task.steps().size())));
      parts.add(new Gap(u(1.5)));
    }
    if (split.dose().isLater()) {
      parts.add(new DoseStrip(sheet, task).inLine(area.width()));
      parts.add(new Gap(u(1.5)));
    }
    parts.add(picture(tallest));
    parts.add(new Gap(u(1)));
    parts.add(new FactRows(sheet, task, area.width(), drawing).box());
    return Column.spaced(0, parts);
  }

  /** The last picture; with its step where it is not on the first page. */
  private Box picture(int tallest) {
    Size largest = new Size((int) (area.width() * WIDEST), tallest);
    PictureBand band = PictureBand.last(sheet, task, largest);
    int last = band.count() - 1;
    Box picture = band.standing(last, band.height(last));
    return last > 1 ? numbered(band.step(last), picture) : picture;
  }

  private Box numbered(int step, Box picture) {
    int disc = u(3);
    return Row.of(
        new Row.Cell(0, disc, sheet.badge(step)), Row.Cell.rest(disc + Sheet.LABEL_GAP, picture));
  }

  /** A label and lines below it, if there is room for one. */
  private Box notes(int room) {
    Style style = sheet.style();
    int lines = lines(room);
    if (lines < 1) {
      return new Gap(0);
    }
    String label = sheet.words().of(Phrase.NOTES_FOR_YOU);
    return Column.of(
        new Gap(u(0.5)),
        sheet.text(Role.P, label, style.strong()),
        WritingLines.lines(sheet, lines));
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
