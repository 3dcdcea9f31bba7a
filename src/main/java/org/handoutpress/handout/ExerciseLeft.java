package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Sized;
import org.handoutpress.plan.Accepted;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The left page of an exercise: what to do, how much, and when to stop.
 *
 * @param accepted the cautions that a clinician accepted for it
 */
record ExerciseLeft(Sheet sheet, Task task, List<Accepted> accepted, Size area)
    implements Template.Single {
  private static final double NAME_X = 12;
  private static final double TALLEST = 58;

  private static final double LEAST = 26;

  /** Where cautions need the room. */
  private static final double TIGHT = 16;

  private static final int ACROSS = 3;

  /** With pictures as tall as there is room for: what to do and the stop box must fit. */
  @Override
  public Box box() {
    int height = area.height();
    Box stop = StopBox.booklet(sheet, area.width());
    int room = height - heightOf(stop) - u(2);
    Box top =
        fitting(room, mm(LEAST), this::open)
            .or(() -> fitting(room, mm(TIGHT), this::tight))
            .orElseThrow(() -> tooTall(room));
    return new Branch(
        Tag.of(Role.SECT), Overlay.of(Sized.top(height, top), Sized.bottom(height, stop)));
  }

  /** The best form of the dose with which pictures of at least this height leave room for all. */
  private Optional<Box> fitting(int room, int least, BiFunction<Integer, Box, Box> page) {
    for (Box dose : doses()) {
      for (int tallest = mm(TALLEST); tallest >= least; tallest -= u(1)) {
        Box top = page.apply(tallest, dose);
        if (heightOf(top) <= room) {
          return Optional.of(top);
        }
      }
    }
    return Optional.empty();
  }

  private Box open(int tallest, Box dose) {
    return whatToDo(tallest, task.steps(), dose);
  }

  /** For long cautions: the steps as low as they go, and the reason left out. */
  private Box tight(int tallest, Box dose) {
    BookletBand band = new BookletBand(sheet, task, task.steps(), area.width(), tallest);
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        new Gap(u(1)),
        band.tight(),
        new Gap(u(1)),
        dose,
        care());
  }

  private DoesNotFit tooTall(int room) {
    Text tooMuch = firstThatFellOff(room);
    return new DoesNotFit(sheet.words().of(tooMuch), tooMuch.place());
  }

  /** The first step with which the page is too tall; the reason if no step is to blame. */
  private Text firstThatFellOff(int room) {
    List<Text> steps = task.steps();
    for (int i = 2; i <= steps.size(); i++) {
      if (heightOf(whatToDo(mm(LEAST), steps.subList(0, i), new Gap(0))) > room) {
        return steps.get(i - 1);
      }
    }
    return task.exercise().why();
  }

  /** The dose in each form that may be tried, the best first. */
  private List<Box> doses() {
    DoseStrip strip = new DoseStrip(sheet, task);
    Box sentence = strip.withSentence(area.width(), ACROSS);
    return strip.isShort(ACROSS)
        ? List.of(strip.box(area.width(), ACROSS), sentence, strip.sentences())
        : List.of(sentence, strip.sentences());
  }

  private Box whatToDo(int tallest, List<Text> steps, Box dose) {
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        new Gap(u(0.5)),
        new Padded(new Insets(0, 0, 0, mm(NAME_X)), sheet.body(task.exercise().why())),
        new Gap(u(2)),
        new BookletBand(sheet, task, steps, area.width(), tallest).box(),
        new Gap(u(2)),
        dose,
        care());
  }

  /** What to take care of, and who knows of it. */
  private Box care() {
    return accepted.isEmpty() ? new Gap(0) : new CautionNote(sheet, accepted).box();
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
