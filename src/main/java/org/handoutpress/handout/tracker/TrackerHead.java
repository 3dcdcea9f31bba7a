package org.handoutpress.handout.tracker;

import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
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

/** Whose week it is and which, at the top of each of several sheets. */
record TrackerHead(Sheet sheet, int width, Optional<LocalDate> weekOf, Entries entries) {
  /** The title with the name, what to do, and the week. */
  Box first() {
    Style style = sheet.style();
    String words = sheet.words().of(week().title());
    Tag tag = Tag.of(Role.H1).withBookmark(words);
    Box title = new Leaf(tag, Paragraph.of(words, style.title(), style.u(5)));
    Box told = sheet.text(Role.P, entries.tick(), style.body());
    Box message = Column.of(Sized.top(style.u(5.5), title), told);
    Box name =
        Row.of(
            Row.Cell.rest(
                beside(words, style), new Padded(new Insets(style.u(1.5), 0, 0, 0), name())));
    int half = width * 45 / 100;
    Row when =
        Row.of(
            new Row.Cell(0, half, line("week", week().weekNumber(), Optional.empty())),
            Row.Cell.rest(
                width / 2, line("start", week().startDate(), weekOf.map(sheet.words()::date))));
    return Column.of(Overlay.of(message, name), when, new Gap(style.u(1)));
  }

  private int beside(String title, Style style) {
    return sheet.press().type().width(title, style.title()) + style.u(3);
  }

  /** What it goes on with, and the name again: sheets come apart. */
  Box next() {
    Style style = sheet.style();
    Box title = new Continued(sheet).line(sheet.words().of(week().title()));
    return Column.of(
        Row.of(new Row.Cell(0, width * 45 / 100, title), Row.Cell.rest(width / 2, name())),
        new Gap(style.u(1)));
  }

  private Box name() {
    return line("name", week().name(), Optional.empty());
  }

  private Box line(String name, Text label, Optional<String> value) {
    return new FillLine(sheet, label, value).beside(entries, name);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }
}
