package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/** The pages of one week: one, or as many as its rows need, none lower than a hand can use. */
record WeekPages(Sheet sheet, WeekDates dates, List<Task> tasks, Size area) {
  /** The height of a cell in units, the best first: 14 mm to a little over 10 mm. */
  private static final double[] CELLS = {8, 7, 6};

  private static final double LEAST = CELLS[CELLS.length - 1];

  List<WeekPage> list() {
    for (double cell : CELLS) {
      WeekPage one = page(0, tasks.size(), cell);
      if (one.fits()) {
        return List.of(one);
      }
    }
    return tasks.size() == 1 ? List.of(page(0, 1, LEAST)) : several();
  }

  /** An opening with higher cells if it can be, or else each page filled. */
  private List<WeekPage> several() {
    for (double cell : CELLS) {
      for (int half = (tasks.size() + 1) / 2; half < tasks.size(); half++) {
        WeekPage left = page(0, half, cell);
        WeekPage right = page(half, tasks.size(), cell);
        if (left.fits() && right.fits()) {
          return List.of(left, right);
        }
      }
    }
    return filled();
  }

  private List<WeekPage> filled() {
    List<WeekPage> pages = new ArrayList<>();
    int from = 0;
    while (from < tasks.size()) {
      int to = tasks.size();
      while (to > from + 1 && !page(from, to, LEAST).fits()) {
        to--;
      }
      pages.add(page(from, to, LEAST));
      from = to;
    }
    return pages;
  }

  private WeekPage page(int from, int to, double cell) {
    boolean last = to == tasks.size();
    return new WeekPage(sheet, dates, tasks.subList(from, to), from == 0, last, cell, area);
  }
}
