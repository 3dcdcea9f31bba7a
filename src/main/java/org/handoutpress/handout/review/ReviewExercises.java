package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.content.Comparison;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.OneSide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.DoseSentences;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Each exercise: its pictures, and in rows what the handouts say of it. */
record ReviewExercises(ReviewDesk desk) {
  private static final int LABEL = Lengths.mm(34);
  private static final int BETWEEN = Lengths.mm(3);
  private static final int PICTURE_HEIGHT = Lengths.mm(24);

  List<ReviewBlock> blocks() {
    List<ReviewBlock> blocks = new ArrayList<>();
    blocks.add(desk.heading(EXERCISES));
    desk.library().exercises().forEach(e -> blocks.addAll(exercise(e)));
    return blocks;
  }

  private List<ReviewBlock> exercise(Exercise exercise) {
    Task task = Task.own(exercise);
    String title = exercise.number() + " " + desk.sheet().words().of(exercise.name());
    List<Integer> edges = List.of(0, LABEL, desk.width() - ReviewDesk.TICK);
    return List.of(
        desk.subheading(title),
        new ReviewBlock.Item(desk.u(1), pictures(exercise), true),
        new ReviewBlock.Table(
            edges, List.of(), rows(desk.sheet().telling(task), task), Optional.of(again(title))));
  }

  /** Above what is left of it on the next page. */
  private Box again(String title) {
    String words = title + ", " + desk.sheet().words().of(Phrase.CONTINUED);
    return desk.sheet().text(Role.P, words, desk.sheet().style().strong());
  }

  /** All drawings in one row, at one height. */
  private Box pictures(Exercise exercise) {
    List<Picture> pictures = exercise.pictures();
    int each = (desk.width() - (pictures.size() - 1) * BETWEEN) / pictures.size();
    Size size = new Size(Math.min(each, Lengths.mm(42)), PICTURE_HEIGHT);
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (Picture picture : pictures) {
      var drawing =
          org.handoutpress.layout.Picture.fitting(
              desk.sheet().press().pictures().apply(picture.file()),
              desk.sheet().style().inks().figures(),
              size);
      Tag tag = Tag.figure(desk.sheet().words().of(picture.alternative()));
      Box figure = Sized.bottom(PICTURE_HEIGHT, new Leaf(tag, drawing));
      cells.add(new Row.Cell(x, drawing.size().width(), figure));
      x += drawing.size().width() + BETWEEN;
    }
    return new Row(cells);
  }

  private List<List<Box>> rows(Sheet told, Task task) {
    Exercise exercise = task.exercise();
    Wording words = told.words();
    List<List<Box>> rows = new ArrayList<>();
    rows.add(row(desk.say(WHY), words.of(exercise.why())));
    rows.add(row(desk.say(STEPS), numbered(words, exercise.allSteps())));
    exercise.oneSide().ifPresent(one -> rows.add(row(desk.say(ONE_SIDE), oneSide(words, one))));
    rows.add(List.of(desk.label(desk.say(DOSE)), dose(words, task), desk.tick()));
    rows.add(row(words.of(Phrase.YOU_SHOULD_FEEL), words.of(exercise.feel())));
    rows.add(row(words.of(Phrase.YOU_SHOULD_NOT_FEEL), words.of(exercise.notFeel())));
    rows.add(row(words.of(Phrase.EASIER), words.of(exercise.easier().words())));
    rows.add(row(words.of(Phrase.HARDER), told.harder(task, exercise.harder())));
    rows.add(List.of(desk.label(desk.say(CARE)), cautions(exercise), desk.tick()));
    rows.add(row(desk.say(IN_WORDS), numbered(words, alternatives(exercise))));
    for (Comparison comparison : exercise.comparisons()) {
      Box other = new ReviewComparison(desk, comparison).box();
      rows.add(List.of(desk.label(desk.say(SOURCES_ARE)), other, desk.tick()));
    }
    return rows;
  }

  private List<Box> row(String label, String words) {
    return List.of(desk.label(label), desk.cell(words), desk.tick());
  }

  private static String numbered(Wording words, List<Text> steps) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      told.add((i + 1) + ".\u00A0" + words.of(steps.get(i)));
    }
    return String.join(" ", told);
  }

  /** In sentences, and the words that the cards set under its figures. */
  private Box dose(Wording words, Task task) {
    Exercise exercise = task.exercise();
    String under =
        Stream.concat(Stream.of(exercise.repeatWords()), exercise.holdWords().stream())
            .map(words::of)
            .collect(Collectors.joining("; "));
    return desk.cell(
        List.of(
            desk.part(new DoseSentences(words, task).sentences()),
            desk.part(desk.say(UNDER_FIGURES, "words", under))));
  }

  private static List<Text> alternatives(Exercise exercise) {
    return exercise.pictures().stream().map(Picture::alternative).toList();
  }

  private static String oneSide(Wording words, OneSide one) {
    Stream<Text> easier = one.easier().stream();
    return Stream.concat(one.steps().stream(), easier)
        .map(words::of)
        .collect(Collectors.joining(" "));
  }

  /** By the movement that asks for care. */
  private Box cautions(Exercise exercise) {
    ReviewCare care = new ReviewCare(desk);
    List<Box> lines =
        exercise.movements().stream()
            .map(m -> desk.part(care.name(m) + ": " + care.conditions(m) + "."))
            .toList();
    return lines.isEmpty() ? desk.cell(desk.say(CARE_NONE)) : desk.cell(lines);
  }
}
