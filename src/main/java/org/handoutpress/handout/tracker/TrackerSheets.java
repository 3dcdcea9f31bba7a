package org.handoutpress.handout.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/**
 * The week on several sheets, where the type is too large for one: as many exercises on each as
 * there is room for, then a sheet for pain and notes.
 */
record TrackerSheets(
    Sheet sheet, List<Task> tasks, Size area, Optional<LocalDate> weekOf, Entries entries) {
  /** For a date. */
  private static final int LEAST_LINE = Lengths.mm(30);

  /** Two lines of what is typed; where there is less, it is one line beside the word. */
  private static final int LEAST_NOTES = 7;

  List<Box> pages() {
    List<Box> pages = new ArrayList<>();
    int from = 0;
    while (from < tasks.size()) {
      int to = lastFitting(from);
      pages.add(page(pages.size() + 1, table(from, to)));
      from = to;
    }
    pages.add(page(pages.size() + 1, pain()));
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
    return heightOf(above(from == 0 ? 1 : 2, table(from, to))) <= room();
  }

  private int room() {
    return area.height() - heightOf(stop()) - u(1) - foot().height();
  }

  private Box page(int number, Box body) {
    Box stop = Column.of(stop(), new Gap(foot().height()));
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sized.top(area.height(), above(number, body)),
            Sized.bottom(area.height(), stop),
            number == 1 ? foot().review(area.height()) : foot().reviewAgain(area.height())));
  }

  private TrackerFoot foot() {
    return new TrackerFoot(sheet);
  }

  private Box stop() {
    return StopBox.strip(sheet, area.width());
  }

  private Box above(int page, Box body) {
    TrackerHead head = new TrackerHead(sheet, area.width(), weekOf, entries.on(page));
    return Column.of(page == 1 ? head.first() : head.next(), body);
  }

  private Box table(int from, int to) {
    return new TrackerDays(sheet, tasks, area.width(), entries).table(tasks.subList(from, to));
  }

  /** The last sheet; what is left of it is for notes. */
  private Box pain() {
    Box table = new PainTable(sheet, area.width(), entries).box();
    FillLine notes = new FillLine(sheet, week().notes(), Optional.empty());
    Box label = sheet.text(Role.P, word(week().notes()), strong());
    Box top = Column.of(table, new Gap(u(0.5)), entries.form() ? label : notes.beside());
    int left = room() - heightOf(above(2, top)) - heightOf(visit()) - u(0.5);
    if (left < 0) {
      throw new DoesNotFit(word(week().nextVisit()));
    }
    boolean narrow = entries.form() && left < u(LEAST_NOTES);
    Box body =
        narrow
            ? Column.of(table, new Gap(u(0.5)), notes.beside(entries, "notes"))
            : Column.of(top, notes(left));
    return Column.of(body, new Gap(u(0.5)), visit());
  }

  /** Lines to write on, or one framed field. */
  private Box notes(int height) {
    if (!entries.form()) {
      return new WritingLines(sheet, height, 1).box();
    }
    Style style = sheet.style();
    Size size = new Size(area.width(), height);
    Insets inside = Insets.all(Lengths.pt(2));
    Box field = entries.lines("notes", week().notes(), height - inside.vertical());
    return Overlay.of(
        Sheet.frame(size, style.scale().thin(), style.inks().hair()), new Padded(inside, field));
  }

  /** When to bring it back, and to whom: beside each other if the line stays long enough. */
  private Box visit() {
    String clinic = sheet.words().of(sheet.press().library().clinic().name());
    int clinicX = area.width() - widthOf(clinic);
    Box visit =
        new FillLine(sheet, week().nextVisit(), Optional.empty()).beside(entries, "next-visit");
    Box name = sheet.text(Role.P, clinic, strong());
    int line = clinicX - u(2) - widthOf(word(week().nextVisit()));
    return line < LEAST_LINE
        ? Column.of(visit, name)
        : Row.of(new Row.Cell(0, clinicX - u(2), visit), Row.Cell.rest(clinicX, name));
  }

  private String word(Text text) {
    return sheet.words().of(text);
  }

  private TextStyle strong() {
    return sheet.style().strong();
  }

  private int widthOf(String words) {
    return sheet.press().type().width(words, strong());
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
