package org.handoutpress.handout.booklet;

import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.NoteLines;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.exercise.CautionLists;
import org.handoutpress.handout.exercise.FactRows;
import org.handoutpress.handout.exercise.FactTable;
import org.handoutpress.handout.exercise.PictureBand;
import org.handoutpress.handout.exercise.Variations;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The right page of an exercise: where to feel it, easier and harder, who should ask first, what
 * the clinician wrote, and lines for notes.
 *
 * @param part which of its parts the page is, if it has more than two
 */
record ExerciseRight(Sheet sheet, Task task, Optional<Text> note, Size area, Optional<String> part)
    implements Template.Single {
  private static final int MOST_LINES = 8;
  private static final double WIDEST = 105;
  private static final double TALLEST = 58;
  private static final double LEAST = 32;

  /** Where a typed note needs the room. */
  private static final double TIGHT = 26;

  private static final double DRAWING_HEIGHT = 24;
  private static final double SMALL_DRAWING_HEIGHT = 17;

  /** In large type: no picture is smaller than in the usual booklet. */
  private static final int LEAST_LARGE = Lengths.mm(28);

  private static final double TEXT_X = 41.3;

  /** With the last picture as tall as there is room for. */
  @Override
  public Box box() {
    return fitting().orElseThrow(this::tooTall);
  }

  /** The page, or nothing if it does not hold all of it. */
  Optional<Box> fitting() {
    return fitting(new Gap(0))
        .or(() -> isLarge() ? Optional.empty() : note.flatMap(this::withWideNote));
  }

  /** The page below what found no room on the left one. */
  Optional<Box> after(Box first) {
    return fitting(first);
  }

  private Optional<Box> fitting(Box first) {
    Optional<Box> page = fitting(first, mm(TALLEST), least(), drawing());
    return isLarge() ? page.or(() -> fitting(first, least(), LEAST_LARGE, smallDrawing())) : page;
  }

  private Optional<Box> fitting(Box first, int most, int least, Size drawing) {
    Box head = Column.of(head(), first);
    Box facts = Column.of(facts(drawing), askFirst());
    for (int tallest = most; tallest >= least; tallest -= u(1)) {
      Box top = Column.of(head, picture(tallest), facts);
      int left = area.height() - heightOf(top);
      NoteLines notes = new NoteLines(sheet, left, MOST_LINES, textX(), note, area.width());
      if (left >= 0 && heightOf(notes.box()) <= left) {
        return Optional.of(page(Column.of(top, notes.box())));
      }
    }
    return Optional.empty();
  }

  private int least() {
    return mm(note.isPresent() || isLarge() ? TIGHT : LEAST);
  }

  /** Whether it may go on on another page, instead of leaving pictures out. */
  private boolean isLarge() {
    return sheet.press().theme().legibility().isLarge();
  }

  ExerciseRight saying(String words) {
    return new ExerciseRight(sheet, task, note, area, Optional.of(words));
  }

  /** A page with the last picture, below the dose where the steps left no room for that. */
  Box picture(Box amount) {
    Box top = Column.of(head(), amount, new Gap(u(2)));
    int room = Math.min(area.height() - heightOf(top) - u(3), mm(TALLEST));
    return withLines(Column.of(top, picture(room)));
  }

  /** Where to feel it, easier and harder with drawings as large as there is room for. */
  Box facts() {
    int half = (area.width() - Lengths.mm(4)) / 2;
    for (int height = half; height > mm(DRAWING_HEIGHT); height -= u(1)) {
      Box page = Column.of(head(), facts(new Size(half, height)));
      if (heightOf(page) <= area.height()) {
        return withLines(page);
      }
    }
    return withLines(Column.of(head(), facts(drawing())));
  }

  /** Who should ask first, and the notes. */
  Box notes() {
    Box top = Column.of(head(), askFirst());
    return withLines(note.map(typed -> withWideNote(typed, top)).orElse(top));
  }

  private Box withLines(Box top) {
    WritingLines lines = new WritingLines(sheet, area.height() - heightOf(top), 1);
    return page(Column.of(top, lines.under(sheet.press().library().guide().plan().notes())));
  }

  private static Box page(Box box) {
    return new Branch(Tag.of(Role.SECT), box);
  }

  private Box head() {
    return Column.of(continued(), new Gap(u(1)));
  }

  private DoesNotFit tooTall() {
    Text longest = note.orElse(task.exercise().feel());
    return new DoesNotFit(sheet.words().of(task.exercise().feel()), longest.place());
  }

  /** A long note takes the whole width, and the room of pictures that others can do without. */
  private Optional<Box> withWideNote(Text typed) {
    boolean shown = task.panels().size() <= 2;
    Box above = Column.of(head(), shown ? new Gap(0) : picture(mm(TIGHT)));
    Box below = askFirst();
    return Stream.of(drawing(), new Size(0, 0))
        .map(drawing -> withWideNote(typed, Column.of(above, facts(drawing), below)))
        .filter(page -> heightOf(page) <= area.height())
        .findFirst()
        .map(ExerciseRight::page);
  }

  private Box withWideNote(Text typed, Box top) {
    Style style = sheet.style();
    String label = sheet.words().of(Phrase.NOTES_FOR_YOU);
    return Column.of(
        top,
        new Gap(u(0.5)),
        sheet.text(Role.P, label, style.strong()),
        sheet.text(Role.P, typed.value(), style.body()));
  }

  private Box facts(Size drawing) {
    if (isLarge()) {
      return new FactRows(sheet, task, area.width(), drawing.height()).box();
    }
    Variations variations = new Variations(sheet, task, area.width(), drawing);
    return new FactTable(sheet, task, textX(), variations).box();
  }

  private Box picture(int tallest) {
    PictureBand band = PictureBand.last(sheet, task, new Size(mm(WIDEST), tallest));
    return Column.of(large(band, band.count() - 1), new Gap(u(2)));
  }

  /** The last picture; with its step where it stands nowhere else. */
  private static Box large(PictureBand band, int last) {
    return last > 1
        ? band.numbered(last, band.height(last))
        : band.standing(last, band.height(last));
  }

  private Box continued() {
    String name = task.number() + "\u00A0\u00A0" + sheet.words().of(task.exercise().name());
    Continued continued = new Continued(sheet);
    return part.map(p -> continued.line(name, p)).orElseGet(() -> continued.line(name));
  }

  private Box askFirst() {
    return new CautionLists(sheet, task.exercise(), area.width()).box();
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  /** That of the easier and the harder way. */
  private Size drawing() {
    return sheet.style().mm(55, DRAWING_HEIGHT);
  }

  /** Where a page in large type has no more room. */
  private Size smallDrawing() {
    return sheet.style().mm(55, SMALL_DRAWING_HEIGHT);
  }

  private int textX() {
    return mm(TEXT_X);
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
