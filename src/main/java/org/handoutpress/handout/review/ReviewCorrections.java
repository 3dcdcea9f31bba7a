package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    List<Named> all = all();
    List<List<Box>> rows = all.stream().filter(Named::corrects).map(this::row).toList();
    List<Box> head =
        List.of(desk.header(TEXT), desk.header(ARTICLE), desk.header(INSTEAD), desk.header(REASON));
    List<ReviewBlock> blocks =
        new ArrayList<>(List.of(desk.heading(CORRECTIONS), desk.lead(desk.say(CORRECTIONS_LEAD))));
    all.stream()
        .filter(n -> n.foreign().isPresent())
        .findFirst()
        .ifPresent(n -> blocks.add(desk.lead(language())));
    blocks.add(desk.table(COLUMNS, head, rows));
    int followed = all.size() - rows.size();
    blocks.add(desk.paragraph(desk.count(FOLLOWED_ONE, FOLLOWED_OTHER, followed)));
    return blocks;
  }

  int count() {
    return (int) all().stream().filter(Named::corrects).count();
  }

  private String language() {
    String name = desk.notes().source().orElseThrow().conventions().name().value();
    return desk.say(CORRECTIONS_LANGUAGE, "language", name);
  }

  /**
   * A note on a text.
   *
   * @param foreign the language in which it was written, if that is another one
   */
  private record Named(String name, Origin origin, Optional<String> foreign) {
    boolean corrects() {
      return origin.insteadWeSay().isPresent();
    }
  }

  private List<Named> all() {
    Library library = desk.library();
    List<Named> all = new ArrayList<>();
    for (Exercise exercise : library.exercises()) {
      String name = exercise.name() + ": ";
      add(
          all,
          exercise.origins(),
          source -> source.exercise(exercise.id()).map(Exercise::origins),
          o -> name + names.inExercise(o.text()));
    }
    for (Question question : library.questions()) {
      add(
          all,
          question.origins(),
          source -> source.question(question.id()).map(Question::origins),
          o -> question.question().value());
    }
    add(
        all,
        library.guide().origins(),
        source -> Optional.of(source.guide().origins()),
        o -> names.of("guide#" + o.text()));
    return all;
  }

  /** Those of a text; where a translation has none, as they stand in its source. */
  private void add(
      List<Named> all,
      List<Origin> own,
      Function<Library, Optional<List<Origin>>> source,
      Function<Origin, String> name) {
    own.forEach(o -> all.add(new Named(name.apply(o), o, Optional.empty())));
    if (own.isEmpty()) {
      desk.notes()
          .source()
          .flatMap(source)
          .orElse(List.of())
          .forEach(o -> all.add(new Named(name.apply(o), o, desk.sourceLanguage())));
    }
  }

  private List<Box> row(Named named) {
    Origin origin = named.origin();
    return List.of(
        desk.label(named.name()),
        desk.cell(origin.article() + ": " + origin.says(), named.foreign()),
        desk.cell(origin.insteadWeSay().orElseThrow(), named.foreign()),
        desk.cell(origin.why().orElseThrow(), named.foreign()));
  }
}
