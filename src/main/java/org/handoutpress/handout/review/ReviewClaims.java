package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.content.Question;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;

/** Each answer with how sure it is, on what it rests and its sources; and the other pages. */
record ReviewClaims(ReviewDesk desk) {
  private static final int PAGE = Lengths.mm(42);
  private static final int WORKS = Lengths.mm(22);

  List<ReviewBlock> blocks() {
    int tick = desk.width() - ReviewDesk.TICK;
    int sources = tick - WORKS;
    int basis = sources - Lengths.mm(42);
    List<Integer> answers = List.of(0, basis - Lengths.mm(20), basis, sources, tick);
    List<Box> head =
        List.of(
            desk.header(ANSWER),
            desk.header(SURE),
            desk.header(BASIS),
            desk.header(SOURCES),
            desk.header(RIGHT));
    List<Box> pages =
        List.of(
            desk.header(PAGE_NAME), desk.header(SAYS), desk.header(SOURCES), desk.header(RIGHT));
    return List.of(
        desk.heading(ANSWERS),
        desk.table(answers, head, desk.library().questions().stream().map(this::row).toList()),
        desk.heading(PAGES),
        desk.table(List.of(0, PAGE, sources, tick), pages, pages()));
  }

  private List<Box> row(Question question) {
    Wording words = desk.sheet().words();
    return List.of(
        answer(question),
        desk.cell(words.of(desk.library().guide().sureness().of(question.sureness()))),
        desk.cell(words.of(question.basis())),
        desk.cell(new ReviewWorks(desk).numbers(question)),
        desk.tick());
  }

  private Box answer(Question question) {
    String name = desk.sheet().words().of(question.question());
    String usual = joined(question.answer());
    String inPlan = joined(question.inPlan().answer());
    return inPlan.equals(usual)
        ? desk.label(name, usual)
        : desk.label(name, usual + " \n" + desk.say(IN_PLAN, "answer", inPlan));
  }

  private String joined(List<Text> texts) {
    return texts.stream().map(desk.sheet().words()::of).collect(Collectors.joining(" "));
  }

  /** A row for each part of a page. */
  List<List<Box>> pages() {
    List<List<Box>> rows = new ArrayList<>();
    new ReviewGuide(desk).parts().forEach(part -> rows.add(row(part)));
    return rows;
  }

  private List<Box> row(ReviewGuide.Part part) {
    String works = part.claims() ? new ReviewWorks(desk).numbers(part::restsOn) : "\u2013";
    return List.of(desk.label(part.name()), desk.cell(part.says()), desk.cell(works), desk.tick());
  }
}
