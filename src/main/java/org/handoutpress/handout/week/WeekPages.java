package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;

/** The pages of one week: one, or as many as its rows need, none lower than a hand can use. */
public record WeekPages(Sheet sheet, WeekDates dates, List<Task> tasks, Size area) {
  /** The height of a cell in points, the best first: 14 mm to a little over 10 mm. */
  private static final List<Integer> CELLS = List.of(40, 35, 30);

  /**
   * How rows go on pages, in whatever week.
   *
   * @param ends the number of rows up to the end of each page
   */
  public record Split(double cell, List<Integer> ends) {}

  public List<WeekPage> list(Split split) {
    List<WeekPage> pages = new ArrayList<>();
    int from = 0;
    for (int to : split.ends()) {
      pages.add(page(from, to, split.cell()));
      from = to;
    }
    return pages;
  }

  public Split split() {
    if (tasks.size() > 1 && !page(0, tasks.size(), least()).fits()) {
      return several();
    }
    for (double cell : cells()) {
      if (page(0, tasks.size(), cell).fits()) {
        return new Split(cell, List.of(tasks.size()));
      }
    }
    return new Split(least(), List.of(tasks.size()));
  }

  /** An opening with higher cells if it can be, or else each page filled. */
  private Split several() {
    for (double cell : cells()) {
      for (int half = (tasks.size() + 1) / 2; half < tasks.size(); half++) {
        boolean left = page(0, half, cell).fits();
        if (left && page(half, tasks.size(), cell).fits()) {
          return new Split(cell, List.of(half, tasks.size()));
        }
      }
    }
    return filled();
  }

  private Split filled() {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    while (from < tasks.size()) {
      int to = tasks.size();
      while (to > from + 1 && !page(from, to, least()).fits()) {
        to--;
      }
      ends.add(to);
      from = to;
    }
    return new Split(least(), ends);
  }

  /** In units, to the next half of one. */
  private List<Double> cells() {
    double half = Lengths.toPoints(sheet.style().scale().u()) / 2;
    return CELLS.stream().map(points -> Math.ceil(points / half) / 2).toList();
  }

  private double least() {
    return cells().get(CELLS.size() - 1);
  }

  private WeekPage page(int from, int to, double cell) {
    boolean last = to == tasks.size();
    return new WeekPage(sheet, dates, tasks.subList(from, to), from == 0, last, cell, area);
  }
}
