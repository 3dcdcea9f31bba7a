package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
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
record PlanPages(Sheet sheet, List<Exercise> exercises) {
  private static final int MOST = 6;
  private static final int THUMBNAIL = Lengths.mm(34);
  private static final int TEXT_X = Lengths.mm(38);
  private static final int PAGE_WIDTH = Lengths.mm(15);
  private static final int ROW = 13;

  /** One box a page. Nine exercises are five and four, not six and three. */
  List<Box> boxes() {
    int pages = (exercises.size() + MOST - 1) / MOST;
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
    }
    List<Box> items = new ArrayList<>();
    rows.forEach(e -> items.add(row(e)));
    boxes.add(new Branch(Tag.of(Role.L), Column.spaced(0, items)));
    boxes.add(sheet.style().hairline());
    if (last) {
      boxes.add(new FillLine(sheet, plan.startDate(), Optional.empty()).under());
      boxes.add(new FillLine(sheet, plan.notes(), Optional.empty()).under());
      for (int i = 0; i < MOST - rows.size(); i++) {
        boxes.add(new Gap(u(5)));
        boxes.add(sheet.style().hairline());
      }
    }
    return new Branch(Tag.of(Role.SECT), Column.spaced(0, boxes));
  }

  private Box row(Exercise exercise) {
    Style style = sheet.style();
    Size largest = new Size(THUMBNAIL, u(ROW - 2));
    Box picture = new Thumbnail(sheet, exercise, largest).box(u(ROW));
    Box words = Sized.middle(u(ROW), words(exercise));
    Box body =
        new Branch(
            Tag.of(Role.LBODY),
            Row.of(
                new Row.Cell(0, THUMBNAIL, picture),
                Row.Cell.rest(TEXT_X, words),
                Row.Cell.rest(TEXT_X, Sized.middle(u(ROW), pageLink(exercise)))));
    Box label = new Leaf(Tag.of(Role.LBL), new Gap(0));
    return new Branch(
        Tag.of(Role.LI),
        Column.of(style.hairline(), new org.handoutpress.layout.Overlay(List.of(label, body))));
  }

  private Box words(Exercise exercise) {
    Style style = sheet.style();
    DoseWords dose = new DoseWords(sheet.words(), exercise);
    String name = exercise.number() + "\u00A0\u00A0" + sheet.words().of(exercise.name());
    int narrow = Lengths.mm(120) - TEXT_X - PAGE_WIDTH;
    Box text =
        Column.of(
            sheet.text(Role.P, name, style.strong()),
            sheet.text(Role.P, dose.planDose(), style.body()),
            sheet.text(Role.P, dose.planFrequency(), style.body()));
    return Row.of(new Row.Cell(0, narrow, text));
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
