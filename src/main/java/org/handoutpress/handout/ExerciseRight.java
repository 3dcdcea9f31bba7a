package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Padded;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The right page of an exercise: where to feel it, easier and harder, who should ask first, what
 * the clinician wrote, and lines for notes.
 */
record ExerciseRight(Sheet sheet, Task task, Optional<Text> note, Size area)
    implements Template.Single {
  private static final int MOST_LINES = 8;
  private static final double WIDEST = 105;
  private static final double TALLEST = 58;
  private static final double LEAST = 38;

  /** Where a typed note needs the room. */
  private static final double TIGHT = 26;

  private static final double TEXT_X = 41.3;

  /** With the last picture as tall as there is room for. */
  @Override
  public Box box() {
    for (int tallest = mm(TALLEST);
        tallest >= mm(note.isPresent() ? TIGHT : LEAST);
        tallest -= u(1)) {
      Box top = whereToFeel(Optional.of(tallest), drawing());
      int left = area.height() - heightOf(top);
      NoteLines notes = new NoteLines(sheet, left, MOST_LINES, textX(), note, area.width());
      if (left >= (note.isPresent() ? notes.least() : 0)) {
        return new Branch(Tag.of(Role.SECT), Column.of(top, notes.box()));
      }
    }
    return note.flatMap(this::withWideNote).orElseThrow(this::tooTall);
  }

  private DoesNotFit tooTall() {
    Text longest = note.orElse(task.exercise().feel());
    return new DoesNotFit(sheet.words().of(task.exercise().feel()), longest.place());
  }

  /** A long note takes the whole width, and the room of pictures that others can do without. */
  private Optional<Box> withWideNote(Text typed) {
    boolean shown = task.panels().size() <= 2;
    Optional<Integer> picture = shown ? Optional.empty() : Optional.of(mm(TIGHT));
    return Stream.of(drawing(), new Size(0, 0))
        .map(drawing -> withWideNote(typed, whereToFeel(picture, drawing)))
        .filter(page -> heightOf(page) <= area.height())
        .findFirst()
        .map(page -> new Branch(Tag.of(Role.SECT), page));
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

  /**
   * Everything but the notes.
   *
   * @param tallest the height that the last picture may have; empty: it is left out
   * @param drawing the size that the drawings of easier and harder may have
   */
  private Box whereToFeel(Optional<Integer> tallest, Size drawing) {
    Variations variations = new Variations(sheet, task, area.width(), drawing);
    return Column.of(
        continued(),
        new Gap(u(1)),
        tallest.map(this::picture).orElse(new Gap(0)),
        new FactTable(sheet, task, textX(), variations).box(),
        askFirst());
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
    return new Continued(sheet).line(name);
  }

  private Box askFirst() {
    List<Text> conditions =
        sheet.press().library().cautions().stream()
            .filter(c -> task.exercise().cautions().contains(c.id()))
            .map(Caution::name)
            .toList();
    if (conditions.isEmpty()) {
      return new Gap(0);
    }
    Style style = sheet.style();
    String lead = sheet.words().of(Phrase.ASK_FIRST);
    Box list =
        Column.of(
            sheet.text(Role.P, lead, style.strong()), sheet.dashesInTwo(conditions, area.width()));
    return Column.of(new Padded(Insets.symmetric(u(0.5), 0), list), style.hairline());
  }

  private int heightOf(Box box) {
    return Context.of(sheet.press().type()).heightOf(box, area.width());
  }

  /** That of the easier and the harder way. */
  private Size drawing() {
    return sheet.style().mm(55, 24);
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
