package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * A week, or a part of it, to tick off.
 *
 * @param first whether it begins the week
 * @param last whether pain and notes stand on it
 * @param units the height of a cell
 */
public record WeekPage(
    Sheet sheet,
    WeekDates dates,
    List<Task> tasks,
    boolean first,
    boolean last,
    double units,
    Size area)
    implements Template.Single {
  boolean fits() {
    return heightOf(top()) <= area.height();
  }

  @Override
  public Box box() {
    Box top = top();
    Box all = last ? Column.of(top, lines(top)) : top;
    return new Branch(Tag.of(Role.SECT), all);
  }

  private Box top() {
    List<Box> boxes = new ArrayList<>();
    if (first) {
      boxes.addAll(head());
    } else {
      boxes.add(new Continued(sheet).line(title()));
      boxes.add(new Gap(u(1)));
    }
    boxes.add(new WeekTable(sheet, dates, tasks, last, units, area.width()).box());
    if (last) {
      boxes.add(new Gap(u(0.5)));
      boxes.add(new WeekKeys(sheet).box());
      boxes.add(new Gap(u(1.5)));
      boxes.add(new FillLine(sheet, week().notes(), Optional.empty()).beside());
    }
    return Column.spaced(0, boxes);
  }

  private List<Box> head() {
    Optional<String> anchor = dates.number() == 1 ? Optional.of("week") : Optional.empty();
    Style style = sheet.style();
    Tag plain = Tag.of(Role.H1).withBookmark(title());
    Tag tag = anchor.map(plain::withAnchor).orElse(plain);
    int leading = u(style.scale().titleLeading());
    return List.of(
        new Leaf(tag, Paragraph.of(title(), style.title(), leading)),
        when(),
        sheet.body(week().tick()),
        new Gap(u(1)));
  }

  private String title() {
    return dates.count() == 1
        ? sheet.words().of(week().title())
        : sheet.words().of(Phrase.WEEK_OF, "number", dates.number(), "count", dates.count());
  }

  /** "23 November 2026 to 29 November 2026", or a line for the day. */
  private Box when() {
    return dates
        .first()
        .map(
            day ->
                sheet
                    .words()
                    .of(
                        Phrase.FROM_TO,
                        "from",
                        sheet.words().date(day),
                        "to",
                        sheet.words().date(day.plusDays(DayColumns.DAYS - 1))))
        .map(words -> sheet.text(Role.P, words, sheet.style().strong()))
        .orElseGet(() -> new FillLine(sheet, week().startDate(), Optional.empty()).beside());
  }

  private Box lines(Box top) {
    return new WritingLines(sheet, area.height() - heightOf(top), 1).box();
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
