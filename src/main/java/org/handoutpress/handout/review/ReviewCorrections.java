package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Origin;
import org.handoutpress.content.Question;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Box;

/** Each place where the article is not followed: what it says, what we say instead, and why. */
record ReviewCorrections(ReviewDesk desk, ReviewNames names) {
  private static final List<Integer> COLUMNS =
      List.of(0, Lengths.mm(36), Lengths.mm(96), Lengths.mm(139));

  List<ReviewBlock> blocks() {
    List<List<Box>> rows = new ArrayList<>();
    int followed = 0;
    for (Named each : all()) {
      if (each.origin().insteadWeSay().isPresent()) {
        rows.add(row(each));
      } else {
        followed++;
      }
    }
    List<Box> head =
        List.of(desk.header(TEXT), desk.header(ARTICLE), desk.header(INSTEAD), desk.header(REASON));
    return List.of(
        desk.heading(CORRECTIONS),
        desk.paragraph(desk.say(CORRECTIONS_LEAD)),
        desk.table(COLUMNS, head, rows),
        desk.paragraph(desk.count(FOLLOWED_ONE, FOLLOWED_OTHER, followed)));
  }

  int count() {
    return (int) all().stream().filter(n -> n.origin().insteadWeSay().isPresent()).count();
  }

  private record Named(String name, Origin origin) {}

  private List<Named> all() {
    Library library = desk.library();
    List<Named> all = new ArrayList<>();
    for (Exercise exercise : library.exercises()) {
      String name = exercise.name() + ": ";
      exercise.origins().forEach(o -> all.add(new Named(name + names.inExercise(o.text()), o)));
    }
    for (Question question : library.questions()) {
      question.origins().forEach(o -> all.add(new Named(question.question().value(), o)));
    }
    library.guide().origins().forEach(o -> all.add(new Named(names.of("guide#" + o.text()), o)));
    return all;
  }

  private List<Box> row(Named named) {
    Origin origin = named.origin();
    return List.of(
        desk.label(named.name()),
        desk.cell(origin.article() + ": " + origin.says()),
        desk.cell(origin.insteadWeSay().orElseThrow()),
        desk.cell(origin.why().orElseThrow()));
  }
}
