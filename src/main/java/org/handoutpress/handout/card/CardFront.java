package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Letterhead;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.exercise.DoseStrip;
import org.handoutpress.handout.exercise.ExerciseTitle;
import org.handoutpress.handout.exercise.PictureBand;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The first page of a card of two: what to do, how much, and when to stop. */
record CardFront(Sheet sheet, Task task, Size area) {
  private static final int GUTTER = Lengths.mm(4);
  private static final int SIDE_BY_SIDE = 2;

  /** Of the width, for each of two who stand; the steps stand beside them. */
  private static final double TALL = 0.24;

  boolean fits(CardOpening.Split split) {
    return heightOf(top(split)) + gap(split, 1.5) + heightOf(stop()) + foot().height()
        <= area.height();
  }

  Box box(CardOpening.Split split) {
    Box stop = new Padded(new Insets(0, 0, foot().height(), 0), stop());
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sized.top(area.height(), top(split)),
            Sized.bottom(area.height(), stop),
            foot().review(area.height())));
  }

  private CardFoot foot() {
    return new CardFoot(sheet, area.width());
  }

  private Box stop() {
    return StopBox.opening(sheet, area.width());
  }

  private Box top(CardOpening.Split split) {
    List<Box> parts = new ArrayList<>();
    parts.add(new Letterhead(sheet, area.width(), 4).box());
    parts.add(new ExerciseTitle(sheet, task, nameX()).box());
    if (!split.dose().movesWhy()) {
      parts.add(sheet.body(task.exercise().why()));
    }
    parts.add(new Gap(gap(split, 1)));
    parts.add(sheet.style().hairline());
    parts.add(new Gap(gap(split, 1)));
    parts.add(band(split));
    if (!split.dose().isLater()) {
      parts.add(new Gap(gap(split, 1.5)));
      parts.add(dose(split.dose()));
    }
    return Column.spaced(0, parts);
  }

  private Box dose(CardOpening.Dose form) {
    DoseStrip strip = new DoseStrip(sheet, task);
    return form == CardOpening.Dose.FIGURES ? strip.inLine(area.width()) : strip.sentences();
  }

  private int nameX() {
    String number = task.number() + " ";
    return sheet.press().type().width(number, sheet.style().number()) + u(2);
  }

  /** The first two pictures, and the steps below them or beside them. */
  private Box band(CardOpening.Split split) {
    StepList list = new StepList(sheet, task.steps(), split.close() ? 0.5 : 1);
    Box steps = StepList.list(list.items(1, split.steps()));
    PictureBand wide = band(split.pictures() * (area.width() - GUTTER) / 2, area.width());
    if (wide.isTall()) {
      int each = (int) (area.width() * TALL * split.pictures());
      return beside(band(each - u(1.5), area.height()), each, steps);
    }
    int cell = (area.width() - GUTTER) / 2;
    return Column.of(row(wide, cell), new Gap(gap(split, 1.5)), steps);
  }

  private PictureBand band(double width, int height) {
    return PictureBand.fitting(sheet, task, new Size((int) width, height));
  }

  private Row row(PictureBand band, int cell) {
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(SIDE_BY_SIDE, band.count()); i++) {
      int x = i * (cell + GUTTER);
      cells.add(new Row.Cell(x, cell, band.numbered(i, band.tallest(), cell)));
    }
    return new Row(cells);
  }

  private Box beside(PictureBand band, int each, Box steps) {
    List<Row.Cell> cells = new ArrayList<>(row(band, each).cells());
    cells.add(Row.Cell.rest(SIDE_BY_SIDE * (each + GUTTER), steps));
    return new Row(cells);
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  /** Between two parts of the page. */
  private int gap(CardOpening.Split split, double units) {
    return u(split.close() ? units / 2 : units);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
