package org.handoutpress.handout;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The exercises of a poster in cells of one size: names, pictures and doses stand level, and the
 * pictures are at one scale.
 *
 * @param names the height of the tallest name
 */
record PosterCells(
    Sheet sheet, PosterFormat format, Size cell, int names, PosterPictures pictures) {
  /** In units. */
  private static final double LEAST_PICTURES = 9;

  /** Throws {@link DoesNotFit} if texts leave no room for pictures. */
  static PosterCells of(Sheet sheet, PosterFormat format, List<Task> tasks, Size cell) {
    int names = tallest(sheet, tasks, cell, task -> name(sheet, format, task, cell.width()));
    int doses = tallest(sheet, tasks, cell, task -> dose(sheet, format, task));
    int left = cell.height() - names - doses - 2 * sheet.style().u(1);
    if (left < sheet.style().u(LEAST_PICTURES)) {
      throw tooTall(sheet, tasks);
    }
    Size room = new Size(cell.width(), left);
    PosterPictures pictures = PosterPictures.of(sheet, tasks, room);
    return new PosterCells(sheet, format, cell, names, pictures);
  }

  private static int tallest(Sheet sheet, List<Task> tasks, Size cell, Function<Task, Box> part) {
    Context context = Context.of(sheet.press().type());
    return tasks.stream()
        .mapToInt(task -> context.heightOf(part.apply(task), cell.width()))
        .max()
        .orElse(0);
  }

  private static DoesNotFit tooTall(Sheet sheet, List<Task> tasks) {
    var longest =
        tasks.stream()
            .map(task -> task.exercise().name())
            .max(Comparator.comparingInt(name -> name.value().length()))
            .orElseThrow();
    return new DoesNotFit(sheet.words().of(longest), longest.place());
  }

  Box box(Task task) {
    Box name = Sized.top(names, name(sheet, format, task, cell.width()));
    Gap gap = new Gap(sheet.style().u(1));
    Column all = Column.of(name, gap, pictures.box(task), gap, dose(sheet, format, task));
    return new Branch(Tag.of(Role.SECT), all);
  }

  private static Box name(Sheet sheet, PosterFormat format, Task task, int width) {
    return new PosterName(sheet, format, task, width).box();
  }

  /** On the wall a line for each sentence, to be taken in at a glance. */
  private static Box dose(Sheet sheet, PosterFormat format, Task task) {
    Sheet told = sheet.telling(task);
    List<Box> lines =
        doses(told.words(), format, task).stream()
            .map(words -> sheet.text(Role.P, words, sheet.style().body()))
            .toList();
    return Column.spaced(0, lines);
  }

  /** On the wall how much and how often; for one patient all of it. */
  private static List<String> doses(Wording words, PosterFormat format, Task task) {
    if (format.isForOne()) {
      return List.of(new DoseSentences(words, task).sentences());
    }
    DoseWords dose = new DoseWords(words, task);
    return Stream.concat(dose.planSentences().stream(), Stream.of(dose.planFrequency())).toList();
  }
}
