package org.handoutpress.handout.poster;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Panel;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Tag;

/**
 * The last two pictures of each exercise, of one side; the last alone where two would make the
 * people in all of them small. People are nearly as large in all of them.
 *
 * @param scale that all could have, in thousandths of a point for one unit of a drawing
 */
record PosterPictures(Sheet sheet, Size room, double scale) {
  private static final int GAP = Lengths.mm(2.5);

  /** How much smaller two pictures may make all than one of each would be. */
  private static final double SMALLER = 0.5;

  /** How much larger than all could be the one may be that has more room. */
  private static final double LARGER = 1.5;

  static PosterPictures of(Sheet sheet, List<Task> tasks, Size room) {
    PosterPictures each = new PosterPictures(sheet, room, 0);
    double alone = tasks.stream().mapToDouble(t -> each.alone(each.last(t))).min().orElse(1);
    double least = alone * SMALLER;
    double common =
        tasks.stream()
            .mapToDouble(t -> each.pair(t))
            .map(pair -> pair < least ? alone : pair)
            .min()
            .orElse(alone);
    return new PosterPictures(sheet, room, Math.min(alone, common));
  }

  Box box(Task task) {
    List<Panel> two = panels(task);
    if (!isPair(task)) {
      return Sized.middle(room.height(), figure(task, two.get(two.size() - 1)));
    }
    return beside(two, task) >= under(two, task) ? beside(task, two) : under(task, two);
  }

  private boolean isPair(Task task) {
    return panels(task).size() == 2 && pair(task) >= scale;
  }

  private double scale(Task task) {
    double own = isPair(task) ? pair(task) : alone(last(task));
    return Math.min(own, scale * LARGER);
  }

  private Box beside(Task task, List<Panel> two) {
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    int tallest = two.stream().mapToInt(p -> picture(task, p).size().height()).max().orElseThrow();
    for (Panel panel : two) {
      int width = picture(task, panel).size().width();
      cells.add(new Row.Cell(x, width, Sized.bottom(tallest, figure(task, panel))));
      x += width + GAP;
    }
    return Sized.middle(room.height(), new Row(cells));
  }

  private Box under(Task task, List<Panel> two) {
    List<Box> boxes = two.stream().map(p -> figure(task, p)).toList();
    return Sized.middle(room.height(), Column.spaced(GAP, boxes));
  }

  private Box figure(Task task, Panel panel) {
    String alternative = sheet.words().of(panel.picture().alternative());
    return new Leaf(Tag.figure(alternative), picture(task, panel));
  }

  private Picture picture(Task task, Panel panel) {
    Illustration drawn = task.drawn(sheet.press(), panel.picture());
    return Picture.scaled(drawn, sheet.style().inks().figures(), scale(task));
  }

  /** The last two pictures without those of the other side. */
  private static List<Panel> panels(Task task) {
    List<String> others = task.exercise().oneSide().map(one -> one.otherSide()).orElse(List.of());
    List<Panel> own =
        task.panels().stream().filter(p -> !others.contains(p.picture().file())).toList();
    return own.subList(Math.max(0, own.size() - 2), own.size());
  }

  private Illustration last(Task task) {
    List<Panel> own = panels(task);
    return task.drawn(sheet.press(), own.get(own.size() - 1).picture());
  }

  private double alone(Illustration drawn) {
    return Picture.largestScale(drawn, room);
  }

  /** The largest scale at which two fit, in the better arrangement; 0 if there is but one. */
  private double pair(Task task) {
    List<Panel> two = panels(task);
    return two.size() < 2 ? 0 : Math.max(beside(two, task), under(two, task));
  }

  private double beside(List<Panel> two, Task task) {
    double width = drawn(two, task).stream().mapToDouble(Illustration::width).sum();
    double height = drawn(two, task).stream().mapToDouble(Illustration::height).max().orElse(1);
    return Math.min((room.width() - GAP) / width, room.height() / height);
  }

  private double under(List<Panel> two, Task task) {
    double width = drawn(two, task).stream().mapToDouble(Illustration::width).max().orElse(1);
    double height = drawn(two, task).stream().mapToDouble(Illustration::height).sum();
    return Math.min(room.width() / width, (room.height() - GAP) / height);
  }

  private List<Illustration> drawn(List<Panel> two, Task task) {
    return two.stream().map(p -> task.drawn(sheet.press(), p.picture())).toList();
  }
}
