package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.exercise.CautionNote;
import org.handoutpress.handout.exercise.DoseStrip;
import org.handoutpress.handout.exercise.ExerciseTitle;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Scale;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
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

  /** In large type: no picture is smaller than in the usual booklet. */
  private static final int LEAST_LARGE = Lengths.mm(28);

  /** Where the stop box would not stand with the steps otherwise. */
  private static final int LEAST_TIGHT = Lengths.mm(20);

  /** Lower pictures are as large side by side. */
  private static final double LEAST_IN_ROWS = 36;

  /** Where cautions need the room. */
  private static final double TIGHT = 16;

  private static final int ACROSS = 3;

  /** On a page that is wide for its type. */
  private static final int MOST_ACROSS = 4;

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
    return inRows(doses.subList(0, 1))
        .or(() -> fitting(doses, mm(LEAST), this::open))
        .or(() -> fitting(doses, least(), this::open))
        .or(() -> isLarge() ? Optional.empty() : fitting(doses, mm(TIGHT), this::tight))
        .map(this::page);
  }

  private int least() {
    return isLarge() ? LEAST_LARGE : mm(LEAST);
  }

  /** The largest pictures, on a page that is wide for its type. */
  private Optional<Box> inRows(List<Box> doses) {
    boolean wide = isWide() && band(mm(TALLEST)).isWide();
    return wide ? fitting(doses, mm(LEAST_IN_ROWS), this::rows) : Optional.empty();
  }

  private Box rows(int tallest, Box dose) {
    return whatToDo(band(tallest).rows(), dose);
  }

  private BookletBand band(int tallest) {
    return new BookletBand(sheet, task, task.steps(), area.width(), tallest);
  }

  /** With the dose, but without the reason, if that makes it fit. */
  Optional<Box> withoutWhy() {
    return withoutWhy(doses()).map(this::page);
  }

  private Optional<Box> withoutWhy(List<Box> doses) {
    Optional<Box> beside =
        band(mm(TALLEST)).isWide()
            ? Optional.empty()
            : fitting(doses, LEAST_LARGE, this::tightBeside);
    return beside.or(() -> fitting(doses, LEAST_LARGE, this::tight));
  }

  /** The reason, for another page. */
  Box reason() {
    return Column.of(sheet.body(task.exercise().why()), new Gap(u(1)));
  }

  /** What to do alone: how much of it stands overleaf. */
  Optional<Box> withNeither() {
    List<Box> none = List.of(new Gap(0));
    return fitting(none)
        .or(() -> withoutWhy(none).map(this::page))
        .or(() -> fitting(none, LEAST_TIGHT, this::tight).map(this::page));
  }

  /** The same, for the first of four pages. */
  Box withoutDose() {
    return withNeither().orElseThrow(() -> tooTall(room()));
  }

  /** The dose, and what to take care of; before it the reason, if it stands nowhere else. */
  Box amount() {
    return amount(new DoseStrip(sheet, task).box(area.width(), across()));
  }

  Box amountInWords() {
    return amount(new DoseStrip(sheet, task).sentences());
  }

  private Box amount(Box dose) {
    boolean told = fitting(List.of(new Gap(0))).isPresent();
    return Column.of(told ? new Gap(0) : reason(), dose, care(), new Gap(u(1)));
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
    return whatToDo(band(tallest).box(), dose);
  }

  private int across() {
    return isWide() ? MOST_ACROSS : ACROSS;
  }

  /** Whether the page is wide for its type. */
  private boolean isWide() {
    return sheet.style().scale().equals(Scale.PAGE);
  }

  private boolean isLarge() {
    return sheet.press().theme().legibility().isLarge();
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
    return withoutWhy(band(tallest).tight(), dose);
  }

  /** The same with the steps beside somebody who stands. */
  private Box tightBeside(int tallest, Box dose) {
    return withoutWhy(band(tallest).box(), dose);
  }

  private Box withoutWhy(Box band, Box dose) {
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        part.map(this::partWords).orElse(new Gap(0)),
        new Gap(u(1)),
        band,
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
      BookletBand band = new BookletBand(sheet, task, steps.subList(0, i), area.width(), least());
      if (heightOf(whatToDo(band.box(), new Gap(0))) > room) {
        return steps.get(i - 1);
      }
    }
    return task.exercise().why();
  }

  /** The dose in each form that may be tried, the best first. */
  private List<Box> doses() {
    DoseStrip strip = new DoseStrip(sheet, task);
    List<Box> doses = new ArrayList<>();
    if (strip.isShort(across())) {
      doses.add(strip.box(area.width(), across()));
    }
    strip.beside(area.width()).filter(dose -> isLarge()).ifPresent(doses::add);
    doses.add(strip.withSentence(area.width(), across()));
    doses.add(strip.sentences());
    return doses.stream().map(dose -> (Box) Column.of(dose, care())).toList();
  }

  private Box whatToDo(Box band, Box dose) {
    return Column.of(
        new ExerciseTitle(sheet, task, mm(NAME_X)).box(),
        new Gap(u(0.5)),
        new Padded(new Insets(0, 0, 0, mm(NAME_X)), why()),
        new Gap(u(2)),
        band,
        new Gap(u(2)),
        dose);
  }

  /** What to take care of, and who knows of it. */
  private Box care() {
    return accepted.isEmpty() ? new Gap(0) : new CautionNote(sheet, accepted).box();
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
