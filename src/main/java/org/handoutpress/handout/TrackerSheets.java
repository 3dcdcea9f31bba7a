package org.handoutpress.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The week on several sheets, where the type is too large for one: as many exercises on each as
 * there is room for, then a sheet for pain and notes.
 */
record TrackerSheets(Sheet sheet, List<Task> tasks, Size area, Optional<LocalDate> weekOf) {
  /** For a date. */
  private static final int LEAST_LINE = Lengths.mm(30);

  List<Box> pages() {
    List<Box> pages = new ArrayList<>();
    int from = 0;
    while (from < tasks.size()) {
      int to = lastFitting(from);
      pages.add(page(from == 0, table(from, to)));
      from = to;
    }
    pages.add(page(false, pain()));
    return pages;
  }

  /** As many as fit, and not one alone on the last sheet if the one before can share. */
  private int lastFitting(int from) {
    int to = from;
    while (to < tasks.size() && fits(from, to + 1)) {
      to++;
    }
    if (to == from) {
      Task task = tasks.get(from);
      throw new DoesNotFit(sheet.words().of(task.exercise().shortName()));
    }
    return tasks.size() - to == 1 && to - from > 2 ? to - 1 : to;
  }

  private boolean fits(int from, int to) {
    return heightOf(above(from == 0, table(from, to))) <= room();
  }

  private int room() {
    return area.height() - heightOf(stop()) - u(1) - foot().height();
  }

  private Box page(boolean first, Box body) {
    Box stop = Column.of(stop(), new Gap(foot().height()));
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sized.top(area.height(), above(first, body)),
            Sized.bottom(area.height(), stop),
            first ? foot().review(area.height()) : foot().reviewAgain(area.height())));
  }

  private TrackerFoot foot() {
    return new TrackerFoot(sheet);
  }

  private Box stop() {
    return StopBox.strip(sheet, area.width());
  }

  private Box above(boolean first, Box body) {
    TrackerHead head = new TrackerHead(sheet, area.width(), weekOf);
    return Column.of(first ? head.first() : head.next(), body);
  }

  private Box table(int from, int to) {
    return new TrackerDays(sheet, tasks, area.width()).table(tasks.subList(from, to), from == 0);
  }

  /** The last sheet; what is left of it is for notes. */
  private Box pain() {
    Box table = new PainTable(sheet, area.width()).box();
    Box notes = new FillLine(sheet, week().notes(), Optional.empty()).beside();
    Box top = Column.of(table, new Gap(u(0.5)), notes);
    int left = room() - heightOf(above(false, top)) - heightOf(visit()) - u(0.5);
    if (left < 0) {
      throw new DoesNotFit(sheet.words().of(week().nextVisit()));
    }
    return Column.of(top, new WritingLines(sheet, left, 1).box(), new Gap(u(0.5)), visit());
  }

  /** When to bring it back, and to whom: beside each other if the line stays long enough. */
  private Box visit() {
    Style style = sheet.style();
    String clinic = sheet.words().of(sheet.press().library().clinic().name());
    int clinicX = area.width() - widthOf(clinic);
    Box visit = new FillLine(sheet, week().nextVisit(), Optional.empty()).beside();
    Box name = sheet.text(Role.P, clinic, style.strong());
    int line = clinicX - u(2) - widthOf(sheet.words().of(week().nextVisit()));
    return line < LEAST_LINE
        ? Column.of(visit, name)
        : Row.of(new Row.Cell(0, clinicX - u(2), visit), Row.Cell.rest(clinicX, name));
  }

  private int widthOf(String words) {
    return sheet.press().type().width(words, sheet.style().strong());
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
