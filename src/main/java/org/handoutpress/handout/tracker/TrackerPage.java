package org.handoutpress.handout.tracker;

import java.time.LocalDate;
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
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.week.LegPain;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** One page of the weekly sheet, for up to five exercises. */
record TrackerPage(
    Sheet sheet, List<Task> tasks, Size area, Optional<LocalDate> weekOf, Entries entries) {
  private static final int FIRST_COLUMN = Lengths.mm(77);
  private static final int FIRST_COLUMN_LETTER = Lengths.mm(73);

  Box box() {
    Box table = new TrackerTable(sheet, tasks, area.width(), firstColumn(), entries).box();
    Box stop = new StopBox(sheet, area.width(), 8.5, 6.5, Lengths.mm(19)).sideBySide();
    Box leg = new LegPain(sheet).told(entries);
    Box top = Column.of(head(), table, new Gap(u(0.5)), leg, new Gap(u(1)), stop);
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot())));
  }

  /** On A4 a day is 28 mm wide; on Letter 26 or a little more. */
  private int firstColumn() {
    return area.width() < Lengths.mm(270) ? FIRST_COLUMN_LETTER : FIRST_COLUMN;
  }

  private Box head() {
    Style style = sheet.style();
    String words = sheet.words().of(week().title());
    int leading = style.u(style.scale().titleLeading());
    Tag tag = Tag.of(Role.H1).withBookmark(words);
    Box title = new Leaf(tag, Paragraph.of(words, style.title(), leading));
    int left = area.width() - firstColumn();
    int x = firstColumn();
    Box told = sheet.text(Role.P, entries.tick(), style.body());
    Box blanks =
        Row.of(
            new Row.Cell(x, left * 40 / 100, blank("name", week().name(), Optional.empty())),
            new Row.Cell(
                x + left * 43 / 100,
                left * 22 / 100,
                blank("week", week().weekNumber(), Optional.empty())),
            new Row.Cell(
                x + left * 68 / 100,
                left - left * 68 / 100,
                blank("start", week().startDate(), weekOf.map(sheet.words()::date))));
    Box message = Column.of(Sized.top(u(6), title), told, new Gap(u(0.5)));
    return Overlay.of(message, Sized.top(u(6), blanks));
  }

  private Box blank(String name, Text label, Optional<String> value) {
    Box line = new FillLine(sheet, label, value).beside(entries, name);
    return Sized.bottom(u(6), new Padded(new Insets(0, 0, u(entries.form() ? 0.5 : 1), 0), line));
  }

  private Box foot() {
    int x = area.width() * 42 / 100;
    Box visit =
        new Row(
            List.of(
                new Row.Cell(
                    0,
                    area.width() * 40 / 100,
                    new FillLine(sheet, week().nextVisit(), Optional.empty())
                        .beside(entries, "next-visit"))));
    Box line = new TrackerReview(sheet, area.width() - x).box();
    Box review = new Padded(new Insets(entries.form() ? u(0.25) : 0, 0, 0, 0), line);
    return Overlay.of(visit, Row.of(Row.Cell.rest(x, review)));
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
