package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Leaves;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.plan.Accepted;

/**
 * The pages of a booklet and the room on them.
 *
 * @param owner the patient's id; empty in a booklet for everybody
 */
public record BookletPaper(Sheet sheet, Optional<String> owner) {
  private static final Insets SMALL =
      new Insets(Lengths.mm(12), Lengths.mm(14), Lengths.mm(12), Lengths.mm(14));

  private static final int LARGE = Lengths.mm(15);

  /** Longer lines are hard to come back from. */
  private static final int WIDEST = Lengths.mm(180);

  /** Text ends here, in units from the bottom margin: a footer of one line and a gap. */
  static final double FOOT = 4.5;

  /** The room for text above the line at the foot. */
  public Size area() {
    Size text = master().textArea();
    double more = footer().isSplit(text.width()) ? BookletFooter.LINE : 0;
    return new Size(text.width(), text.height() - sheet.style().u(FOOT + more));
  }

  /** What stands at the foot of each page. */
  public BookletFooter footer() {
    return new BookletFooter(sheet.in(sheet.press().theme().booklet()), owner);
  }

  /** The whole room, of a page without that line. */
  public Size wholeArea() {
    return master().textArea();
  }

  public Leaves leaves(Template template) {
    return new Leaves(template, master(), area().height(), true);
  }

  /** The first page, which has no line at its foot. */
  public Leaves cover(Template template) {
    return new Leaves(template, master(), wholeArea().height(), true);
  }

  /** The pages of an exercise. */
  public List<Leaves> exercise(
      Sheet told, Task task, List<Accepted> accepted, Optional<Text> note) {
    ExerciseLeft left = new ExerciseLeft(told, task, accepted, area(), Optional.empty());
    ExerciseRight right = new ExerciseRight(told, task, note, area(), Optional.empty());
    if (sheet.press().theme().legibility().isLarge()) {
      Leaves parts = leaves(new ExerciseParts(left, right));
      return List.of(accepted.isEmpty() && note.isEmpty() ? parts : parts.own());
    }
    return List.of(
        accepted.isEmpty() ? leaves(left) : leaves(left).own(),
        note.isEmpty() ? leaves(right) : leaves(right).own());
  }

  /**
   * A page of the content to write on.
   *
   * @param index which of those of a booklet it is
   */
  public Leaves notes(int index) {
    List<Guide.NotesPage> pages = sheet.press().library().guide().personal().notes();
    Guide.NotesPage page = pages.get(index % pages.size());
    return leaves(new PadPage(sheet.asked(page), page, area(), index));
  }

  private PageMaster master() {
    Size page = sheet.press().theme().bookletPage();
    int side = (page.width() - WIDEST) / 2;
    Insets margins = side > 0 ? Insets.symmetric(LARGE, side) : SMALL;
    return new PageMaster(page, margins);
  }
}
