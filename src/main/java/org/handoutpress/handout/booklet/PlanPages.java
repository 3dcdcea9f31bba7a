package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.DoseWords;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** All exercises of the waiting room's booklet with dose and page: at most six on a page. */
record PlanPages(Sheet sheet, List<Task> tasks, Size area) {
  private static final int MOST = 6;

  /** One box a page. Nine exercises are five and four, not six and three. */
  List<Box> boxes() {
    // One page that has both the title and the lines to fill in holds one row less.
    int pages = tasks.size() == MOST ? 2 : (tasks.size() + MOST - 1) / MOST;
    List<Box> boxes = boxes(pages);
    while (pages < tasks.size() && !boxes.stream().allMatch(this::fits)) {
      pages++;
      boxes = boxes(pages);
    }
    return boxes;
  }

  private boolean fits(Box page) {
    return sheet.heightOf(page, area.width()) <= area.height();
  }

  private List<Box> boxes(int pages) {
    int each = (tasks.size() + pages - 1) / pages;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i += each) {
      int end = Math.min(i + each, tasks.size());
      boxes.add(page(tasks.subList(i, end), i == 0, end == tasks.size()));
    }
    return boxes;
  }

  private Box page(List<Task> rows, boolean first, boolean last) {
    Guide.Plan plan = sheet.press().library().guide().plan();
    List<Box> boxes = new ArrayList<>();
    if (first) {
      boxes.add(sheet.title(plan.title(), Optional.of("plan")));
      boxes.add(new Gap(u(0.5)));
      boxes.add(sheet.body(plan.lead()));
      boxes.add(new Gap(u(1)));
    } else {
      boxes.add(new Continued(sheet).line(sheet.words().of(plan.title())));
      boxes.add(new Gap(u(1)));
    }
    List<Box> items = rows.stream().map(this::row).toList();
    boxes.add(new Branch(Tag.of(Role.L), Column.spaced(0, items)));
    boxes.add(sheet.style().hairline());
    if (last) {
      boxes.add(new FillLine(sheet, plan.weeks(), Optional.empty()).under());
      boxes.add(new FillLine(sheet, plan.notes(), Optional.empty()).under());
      for (int i = rows.size() + (first ? 1 : 0); i < MOST; i++) {
        boxes.add(new Gap(u(5)));
        boxes.add(sheet.style().hairline());
      }
    }
    return new Branch(Tag.of(Role.SECT), Column.spaced(0, boxes));
  }

  private Box row(Task task) {
    DoseWords dose = new DoseWords(sheet.words(), task);
    List<String> lines = List.of(dose.planDose(), dose.planFrequency());
    return new PlanRow(sheet, task, lines, area.width(), PlanRow.Form.PICTURED).box();
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
