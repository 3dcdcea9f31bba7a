package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.block.StopBox;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The back of a small card: the steps, what to feel and what not, when to stop. */
record CutBack(Sheet sheet, Task task, Size area) {
  /** Between steps, in units, where they need the room. */
  private static final double TIGHT = 0.25;

  private static final int WIDE = Lengths.mm(120);
  private static final int STEPS = Lengths.mm(104);
  private static final int GUTTER = Lengths.mm(8);

  Box box() {
    Text last = task.exercise().notFeel();
    return complete()
        .or(() -> page(foot(), List.of(top(Column.of(steps(), gap(1), notFeel())))))
        .or(() -> page(lowFoot(), List.of(Column.of(title(), steps(), gap(0.5), notFeel()))))
        .or(() -> page(lowFoot(), List.of(Column.of(title(), tight(), notFeel()))))
        .orElseThrow(() -> new DoesNotFit(sheet.words().of(last), last.place()));
  }

  /** Whether there is room for where to feel it; else that stands in front. */
  boolean tellsWhereToFeel() {
    return complete().isPresent();
  }

  private Optional<Box> complete() {
    return page(foot(), tops());
  }

  private Optional<Box> page(Box foot, List<Box> tops) {
    int room = area.height() - heightOf(foot, area.width());
    return tops.stream()
        .filter(top -> heightOf(top, area.width()) <= room)
        .findFirst()
        .map(top -> Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)))
        .map(page -> new Branch(Tag.of(Role.SECT), page));
  }

  /** The more there is on it, the better. */
  private List<Box> tops() {
    return isWide(area)
        ? List.of(top(abreast(facts(true))), top(abreast(facts(false))))
        : List.of(
            top(Column.of(steps(), gap(2), feel(), gap(1), notFeel())),
            top(Column.of(steps(), gap(1), feel(), notFeel())));
  }

  /** Whether there is room for two columns. */
  static boolean isWide(Size area) {
    return area.width() > WIDE;
  }

  private Box top(Box middle) {
    return Column.of(title(), gap(1), middle, gap(0.5));
  }

  /** Small: it is the same card. */
  private Box title() {
    String words = task.number() + " " + sheet.words().of(task.exercise().name());
    return sheet.text(Role.H2, words, sheet.style().strong());
  }

  private Box steps() {
    return new StepList(sheet, task.steps()).all();
  }

  private Box tight() {
    return new StepList(sheet, task.steps(), TIGHT).all();
  }

  /** What stands beside the steps. */
  private List<Box> facts(boolean withHarder) {
    List<Box> facts = new ArrayList<>(List.of(feel(), notFeel(), easier()));
    task.harder().filter(h -> withHarder).ifPresent(h -> facts.add(harder(h)));
    return facts;
  }

  private Box abreast(List<Box> facts) {
    Box column = Column.spaced(sheet.style().u(1), facts);
    return Row.of(new Row.Cell(0, STEPS, steps()), Row.Cell.rest(STEPS + GUTTER, column));
  }

  Box feel() {
    return told(Phrase.YOU_SHOULD_FEEL, task.exercise().feel());
  }

  private Box notFeel() {
    return told(Phrase.YOU_SHOULD_NOT_FEEL, task.exercise().notFeel());
  }

  private Box harder(Variation harder) {
    return told(Phrase.HARDER, sheet.harder(task, harder));
  }

  private Box easier() {
    return told(Phrase.EASIER, task.easier().words());
  }

  private Box told(Phrase lead, Text text) {
    return told(lead, sheet.words().of(text));
  }

  private Box told(Phrase lead, String text) {
    Style style = sheet.style();
    Piece bold = Piece.of(sheet.words().labelled(sheet.words().of(lead), ""), style.strong());
    Piece words = Piece.of(text, style.body());
    return new Leaf(
        Tag.of(Role.P), new Paragraph(List.of(bold, words), style.leading(), Align.LEFT));
  }

  /** When to stop, whom to call, and the review state. */
  private Box foot() {
    Box stop =
        isWide(area) ? StopBox.booklet(sheet, area.width()) : StopBox.words(sheet, area.width());
    String clinic = sheet.words().of(sheet.press().library().clinic().name());
    String review = clinic + ". " + new ReviewLine(sheet).brief();
    return Column.of(stop, gap(1), sheet.text(Role.P, review, sheet.style().small()));
  }

  /** Where steps are long: without the clinic's name, which the stop box can do without. */
  private Box lowFoot() {
    String review = new ReviewLine(sheet).small();
    Box stop = StopBox.words(sheet, area.width());
    return Column.of(stop, sheet.text(Role.P, review, sheet.style().small()));
  }

  private Box gap(double units) {
    return new Gap(sheet.style().u(units));
  }

  private int heightOf(Box box, int width) {
    return sheet.heightOf(box, width);
  }
}
