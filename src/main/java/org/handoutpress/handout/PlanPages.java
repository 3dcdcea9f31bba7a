package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/** All exercises of the booklet with dose and page: at most six on a page. */
record PlanPages(Sheet sheet, List<Exercise> exercises, int width) {
  private static final int MOST = 6;
  private static final int THUMBNAIL = Lengths.mm(34);
  private static final int NUMBER_GAP = Lengths.mm(2);
  private static final int TEXT_X = Lengths.mm(38);
  private static final int PAGE_WIDTH = Lengths.mm(15);
  private static final int ROW = 13;

  /** One box a page. Nine exercises are five and four, not six and three. */
  List<Box> boxes() {
    // One page that has both the title and the lines to fill in holds one row less.
    int pages = exercises.size() == MOST ? 2 : (exercises.size() + MOST - 1) / MOST;
    int each = (exercises.size() + pages - 1) / pages;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < exercises.size(); i += each) {
      int end = Math.min(i + each, exercises.size());
      boxes.add(page(exercises.subList(i, end), i == 0, end == exercises.size()));
    }
    return boxes;
  }

  private Box page(List<Exercise> rows, boolean first, boolean last) {
    Guide.Plan plan = sheet.press().library().guide().plan();
    List<Box> boxes = new ArrayList<>();
    if (first) {
      boxes.add(sheet.title(plan.title(), Optional.of("plan")));
      boxes.add(new Gap(u(0.5)));
      boxes.add(sheet.body(plan.lead()));
      boxes.add(new Gap(u(1)));
    } else {
      boxes.add(new Continued(sheet).line(sheet.words().of(plan.title())));
      boxes.add(new Gap(u(1)));
    }
    List<Box> items = new ArrayList<>();
    rows.forEach(e -> items.add(row(e)));
    boxes.add(new Branch(Tag.of(Role.L), Column.spaced(0, items)));
    boxes.add(sheet.style().hairline());
    if (last) {
      boxes.add(new FillLine(sheet, plan.weeks(), Optional.empty()).under());
      boxes.add(new FillLine(sheet, plan.notes(), Optional.empty()).under());
      for (int i = rows.size() + (first ? 1 : 0); i < MOST; i++) {
        boxes.add(new Gap(u(5)));
        boxes.add(sheet.style().hairline());
      }
    }
    return new Branch(Tag.of(Role.SECT), Column.spaced(0, boxes));
  }

  /** The number is the label, and is read before the thumbnail at its left. */
  private Box row(Exercise exercise) {
    Style style = sheet.style();
    String number = exercise.number() + " ";
    int nameX = sheet.press().type().width(number, style.strong()) + NUMBER_GAP;
    Box picture = new Thumbnail(sheet, exercise, new Size(THUMBNAIL, u(ROW - 2))).box(u(ROW));
    Box words = words(exercise, nameX);
    int textWidth = width - TEXT_X - PAGE_WIDTH;
    int height = Context.of(sheet.press().type()).heightOf(words, textWidth);
    // As high as the words beside it, so that it stands level with the first of their lines.
    Box label = Sized.top(height, sheet.text(Role.LBL, number, style.strong()));
    Box body =
        new Branch(
            Tag.of(Role.LBODY),
            Row.of(
                new Row.Cell(0, THUMBNAIL, picture),
                new Row.Cell(TEXT_X, textWidth, Sized.middle(u(ROW), words)),
                Row.Cell.rest(TEXT_X, Sized.middle(u(ROW), pageLink(exercise)))));
    Box both = Overlay.of(Row.of(Row.Cell.rest(TEXT_X, Sized.middle(u(ROW), label))), body);
    return new Branch(Tag.of(Role.LI), Column.of(style.hairline(), both));
  }

  private Box words(Exercise exercise, int nameX) {
    Style style = sheet.style();
    DoseWords dose = new DoseWords(sheet.words(), exercise);
    Box name = sheet.text(Role.P, sheet.words().of(exercise.name()), style.strong());
    return Column.of(
        new Padded(new Insets(0, 0, 0, nameX), name),
        sheet.text(Role.P, dose.planDose(), style.body()),
        sheet.text(Role.P, dose.planFrequency(), style.body()));
  }

  /** "page 6", leading there. */
  private Box pageLink(Exercise exercise) {
    String number = sheet.words().pages().getOrDefault(exercise.id(), "0");
    String words = sheet.words().of(Phrase.PLAN_PAGE, "number", number);
    Piece link =
        new Piece(
            new Span(words, sheet.style().body()),
            Optional.of(Tag.of(Role.LINK)),
            Optional.of(new Target.Inside(exercise.id())));
    return new Branch(
        Tag.of(Role.P), new Paragraph(List.of(link), sheet.style().leading(), Align.RIGHT));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
