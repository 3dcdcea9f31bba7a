package org.handoutpress.handout.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.booklet.BookletPaper;
import org.handoutpress.handout.press.Leaves;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.week.WeekDates;
import org.handoutpress.handout.week.WeekPage;
import org.handoutpress.handout.week.WeekPages;
import org.handoutpress.handout.words.Task;

/**
 * The pages to tick off, for as many weeks as are prescribed; one week if nothing says how many.
 */
final class Weeks {
  private final BookletPaper paper;
  private final List<Task> tasks;
  private final Optional<LocalDate> start;
  private final int count;
  private final Map<List<Task>, WeekPages.Split> splits = new HashMap<>();
  private final List<Leaves> leaves = new ArrayList<>();

  Weeks(BookletPaper booklet, List<Task> tasks, Optional<LocalDate> start) {
    Sheet sheet = booklet.sheet().asked(booklet.sheet().press().library().guide().week());
    Theme theme = sheet.press().theme();
    this.paper = new BookletPaper(sheet.in(theme.week()), booklet.owner());
    this.tasks = tasks;
    this.start = start;
    this.count = tasks.stream().flatMapToInt(t -> t.dose().weeks().stream()).max().orElse(1);
    for (int week = 1; week <= count; week++) {
      pages(week).forEach(page -> leaves.add(paper.leaves(page).own()));
    }
  }

  List<Leaves> leaves() {
    return leaves;
  }

  /** An exercise has no row after the last of its weeks. */
  List<WeekPage> pages(int week) {
    Size area = paper.area();
    List<Task> rows = tasks.stream().filter(t -> t.dose().weeks().orElse(count) >= week).toList();
    WeekDates dates = WeekDates.of(week, count, start);
    WeekPages pages = new WeekPages(paper.sheet(), dates, rows, area);
    return pages.list(splits.computeIfAbsent(rows, r -> pages.split()));
  }
}
