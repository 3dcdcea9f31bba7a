package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/** The pages of one week: one, or as many as its rows need, none lower than a hand can use. */
record WeekPages(Sheet sheet, WeekDates dates, List<Task> tasks, Size area) {
  List<WeekPage> list() {
    WeekPage one = page(0, tasks.size());
    return one.fits() || tasks.size() == 1 ? List.of(one) : several();
  }

  /** Half and half if it can be, or else each page filled. */
  private List<WeekPage> several() {
    for (int half = (tasks.size() + 1) / 2; half < tasks.size(); half++) {
      WeekPage left = page(0, half);
      WeekPage right = page(half, tasks.size());
      if (left.fits() && right.fits()) {
        return List.of(left, right);
      }
    }
    return filled();
  }

  private List<WeekPage> filled() {
    List<WeekPage> pages = new ArrayList<>();
    int from = 0;
    while (from < tasks.size()) {
      int to = tasks.size();
      while (to > from + 1 && !page(from, to).fits()) {
        to--;
      }
      pages.add(page(from, to));
      from = to;
    }
    return pages;
  }

  private WeekPage page(int from, int to) {
    boolean last = to == tasks.size();
    return new WeekPage(sheet, dates, tasks.subList(from, to), from == 0, last, area);
  }
}
