package org.handoutpress.handout.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.exercise.DoseStrip;
import org.handoutpress.handout.exercise.ExerciseTitle;
import org.handoutpress.handout.exercise.PictureGrid;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The front of a small card: number and name, the pictures, how much to do. */
record CutFront(Sheet sheet, Task task, Size area) {
  private static final int NAME_X = Lengths.mm(10);
  private static final int LEAST_PICTURES = Lengths.mm(42);
  private static final int GUTTER = Lengths.mm(4);

  /** How much larger the pictures count for where the dose is below them, as on other cards. */
  private static final double USUAL = 1.15;

  /** The pictures and the dose, and how large it draws the pictures. */
  private record Middle(double scale, Box box) {}

  /** In the arrangement that draws the pictures largest. */
  Box box() {
    Box title = new ExerciseTitle(sheet, task, NAME_X).box();
    Box review = sheet.text(Role.P, new ReviewLine(sheet).small(), sheet.style().small());
    int room = area.height() - heightOf(title) - heightOf(review) - sheet.style().u(2);
    Box above = above();
    return middle(room - heightOf(above))
        .map(middle -> page(Column.of(title, above, gap(1), middle.box()), review))
        .or(() -> middle(room).map(m -> page(Column.of(title, gap(1), m.box()), review)))
        .orElseThrow(this::tooLong);
  }

  /** Where to feel it, if the back has no room for that. */
  private Box above() {
    CutBack back = new CutBack(sheet, task, area);
    return back.tellsWhereToFeel() ? gap(0) : back.feel();
  }

  private Optional<Middle> middle(int room) {
    return Stream.of(over(room), around(room), beside(room))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Middle::scale));
  }

  private DoesNotFit tooLong() {
    return new DoesNotFit(sheet.words().of(task.exercise().name()), task.exercise().name().place());
  }

  /** The dose below, in its best form that leaves room: that is taken unless others gain much. */
  private Optional<Middle> over(int room) {
    for (Box dose : doses()) {
      int height = room - sheet.style().u(2) - heightOf(dose);
      if (height >= LEAST_PICTURES) {
        PictureGrid grid = grid(area.width(), height);
        return Optional.of(
            new Middle(usual(grid) * grid.scale(), Column.of(grid.box(), gap(2), dose)));
      }
    }
    return Optional.empty();
  }

  /** Nothing is gained by a hole. */
  private static double usual(PictureGrid grid) {
    return grid.leavesHole() ? 1 / USUAL : USUAL;
  }

  /** The dose in the place that three pictures leave of four. */
  private Optional<Middle> around(int room) {
    PictureGrid grid = grid(area.width(), room);
    return grid.left()
        .filter(left -> heightOf(doseIn(left), left.width()) <= left.height())
        .map(left -> new Middle(grid.scaleAround(), grid.around(doseIn(left))));
  }

  private Box doseIn(Size left) {
    return strip().box(left.width(), 2);
  }

  /** The dose in a column of its own. */
  private Optional<Middle> beside(int room) {
    DoseStrip strip = strip();
    int column = strip.columnWidth();
    int x = area.width() - column;
    Box dose = strip.column();
    if (heightOf(dose, column) > room || x - GUTTER < area.width() / 2) {
      return Optional.empty();
    }
    PictureGrid grid = grid(x - GUTTER, room);
    Box both =
        Row.of(
            new Row.Cell(0, x - GUTTER, grid.box()),
            new Row.Cell(x, column, Sized.middle(room, dose)));
    return Optional.of(new Middle(grid.scale(), both));
  }

  private Box page(Box top, Box foot) {
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)));
  }

  private Box gap(double units) {
    return new Gap(sheet.style().u(units));
  }

  private PictureGrid grid(int width, int height) {
    return new PictureGrid(sheet, task, new Size(width, height));
  }

  private DoseStrip strip() {
    return new DoseStrip(sheet, task);
  }

  private List<Box> doses() {
    DoseStrip strip = strip();
    int across = CutBack.isWide(area) ? 4 : 2;
    return List.of(
        strip.box(area.width(), across),
        strip.withSentence(area.width(), across),
        strip.sentences());
  }

  private int heightOf(Box box) {
    return heightOf(box, area.width());
  }

  private int heightOf(Box box, int width) {
    return sheet.heightOf(box, width);
  }
}
