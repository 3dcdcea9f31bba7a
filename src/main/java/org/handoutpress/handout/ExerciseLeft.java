package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
 * @param part which of its parts the page is, if it has more than two
 */
record ExerciseLeft(
    Sheet sheet, Task task, List<Accepted> accepted, Size area, Optional<String> part)
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
    return fitting().orElseThrow(() -> tooTall(room()));
  }

  /** The page, or nothing if it does not hold all of it. */
  Optional<Box> fitting() {
    return fitting(doses());
  }

  private Optional<Box> fitting(List<Box> doses) {
    return fitting(doses, mm(LEAST), this::open)
        .or(() -> fitting(doses, mm(TIGHT), this::tight))
        .map(this::page);
  }

  /** What to do alone: how much of it stands overleaf. */
  Box withoutDose() {
    return fitting(List.of(new Gap(0))).orElseThrow(() -> tooTall(room()));
  }

  /** The dose, and what to take care of. */
  Box amount() {
    DoseStrip strip = new DoseStrip(sheet, task);
    return Column.of(strip.box(area.width(), ACROSS), care());
  }

  ExerciseLeft saying(String words) {
    return new ExerciseLeft(sheet, task, accepted, area, Optional.of(words));
  }

  private Box page(Box top) {
    int height = area.height();
    return new Branch(
        Tag.of(Role.SECT), Overlay.of(Sized.top(height, top), Sized.bottom(height, stop())));
  }

  private Box stop() {
    return StopBox.booklet(sheet, area.width());
  }

  private int room() {
    return area.height() - heightOf(stop()) - u(2);
  }

  /** The best form of the dose with which pictures of at least this height leave room for all. */
  private Optional<Box> fitting(List<Box> doses, int least, BiFunction<Integer, Box, Box> page) {
    int room = room();
    for (Box dose : doses) {
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

  private Box why() {
    Box why = sheet.body(task.exercise().why());
    return part.map(p -> (Box) Column.of(why, partWords(p))).orElse(why);
  }

  private Box partWords(String words) {
    return sheet.text(Role.P, words, sheet.style().strong());
  }

  /** For long cautions: the steps as low as they go, and the reason left out. */
  private Box tight(int tallest, Box dose) {
    BookletBand band = new BookletBand(sheet, task, task.steps(), area.width(), tallest);
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        part.map(this::partWords).orElse(new Gap(0)),
        new Gap(u(1)),
        band.tight(),
        new Gap(u(1)),
        dose);
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
    Stream<Box> whole =
        strip.isShort(ACROSS) ? Stream.of(strip.box(area.width(), ACROSS)) : Stream.empty();
    return Stream.concat(
            whole, Stream.of(strip.withSentence(area.width(), ACROSS), strip.sentences()))
        .map(dose -> (Box) Column.of(dose, care()))
        .toList();
  }

  private Box whatToDo(int tallest, List<Text> steps, Box dose) {
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        new Gap(u(0.5)),
        new Padded(new Insets(0, 0, 0, mm(NAME_X)), why()),
        new Gap(u(2)),
        new BookletBand(sheet, task, steps, area.width(), tallest).box(),
        new Gap(u(2)),
        dose);
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
