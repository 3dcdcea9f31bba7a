package org.handoutpress.handout.poster;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.words.DoseSentences;
import org.handoutpress.handout.words.DoseWords;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
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
 * The exercises of a poster in cells of one width: in a row names, pictures and doses stand level;
 * in all of them pictures have the same room and are at one scale.
 *
 * @param doses the height of the tallest dose
 */
record PosterCells(
    Sheet sheet, PosterFormat format, int width, int doses, PosterPictures pictures) {
  /** In units. */
  private static final double LEAST_PICTURES = 8;

  /**
   * Shares the room out.
   *
   * @param area the width of a cell, and the height of all rows
   * @param most how many rows there may be: where there are fewer, none is higher for it
   * @throws DoesNotFit if texts leave no room for pictures
   */
  static PosterCells of(
      Sheet sheet, PosterFormat format, List<List<Task>> rows, Size area, int most) {
    List<Task> tasks = rows.stream().flatMap(List::stream).toList();
    int width = area.width();
    int doses = tallest(sheet, tasks, width, task -> dose(sheet, format, task));
    int names = rows.stream().mapToInt(row -> names(sheet, format, row, width)).sum();
    int others = (most - rows.size()) * names(sheet, format, tasks, width);
    int half = sheet.style().u(0.5);
    int left = ((area.height() - names - others) / most - doses - 4 * half) / half * half;
    if (left < sheet.style().u(LEAST_PICTURES)) {
      throw tooTall(sheet, tasks);
    }
    PosterPictures pictures = PosterPictures.of(sheet, tasks, new Size(width, left));
    return new PosterCells(sheet, format, width, doses, pictures);
  }

  private static int names(Sheet sheet, PosterFormat format, List<Task> tasks, int width) {
    return tallest(sheet, tasks, width, task -> name(sheet, format, task, width));
  }

  private static int tallest(Sheet sheet, List<Task> tasks, int width, Function<Task, Box> part) {
    Context context = Context.of(sheet.press().type());
    return tasks.stream()
        .mapToInt(task -> context.heightOf(part.apply(task), width))
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

  /** The exercises of a row. */
  List<Box> boxes(List<Task> row) {
    int names = names(sheet, format, row, width);
    return row.stream().map(task -> box(task, names)).toList();
  }

  private Box box(Task task, int names) {
    Box name = Sized.top(names, name(sheet, format, task, width));
    Box dose = Sized.top(doses, dose(sheet, format, task));
    Gap gap = new Gap(sheet.style().u(1));
    return new Branch(Tag.of(Role.SECT), Column.of(name, gap, pictures.box(task), gap, dose));
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
