package org.handoutpress.handout.week;

import java.util.List;
import org.handoutpress.content.Sides;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;

/** What a day of an exercise has a place for each of: both sides, or both times. */
public record DayParts(Sheet sheet, Task task) {
  private static final int TWICE = 2;

  /** Nothing if the day has one place alone. */
  public List<String> words() {
    Week week = sheet.press().library().guide().week();
    if (hasSides()) {
      return words(week.left(), week.right());
    }
    return task.dose().timesADay() == TWICE ? words(week.first(), week.second()) : List.of();
  }

  /** The same as parts of names of fields. */
  List<String> names() {
    return hasSides() ? List.of("left", "right") : List.of("first", "second");
  }

  private boolean hasSides() {
    return task.dose().sides() != Sides.NONE;
  }

  private List<String> words(Text one, Text other) {
    return List.of(sheet.words().of(one), sheet.words().of(other));
  }

  /** The box to tick for one of the parts, or for the whole if there are none. */
  Box tick(Entries entries, int part, int day, int size) {
    String name = sheet.words().of(task.exercise().name());
    return words().isEmpty()
        ? entries.tick(task.anchor(), "", List.of(name), day, size)
        : entries.tick(
            task.anchor(), names().get(part), List.of(name, words().get(part)), day, size);
  }
}
