package org.handoutpress.handout.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.OneSide;
import org.handoutpress.content.Panel;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Sides;
import org.handoutpress.content.Text;
import org.handoutpress.content.Variation;
import org.handoutpress.figure.Illustration;
import org.handoutpress.handout.press.Press;
import org.handoutpress.plan.PrescribedExercise;
import org.handoutpress.plan.Side;
import org.handoutpress.plan.Tempo;

/**
 * An exercise as a document tells it: how much, and on which side.
 *
 * @param number its number in the document
 * @param side empty if it has no sides
 */
public record Task(
    int number, Exercise exercise, Dose dose, Optional<Side> side, Optional<Tempo> tempo) {
  /** As the exercise itself says. */
  public static Task own(Exercise exercise) {
    boolean sided = exercise.dose().sides() != Sides.NONE;
    Optional<Side> side = sided ? Optional.of(Side.EACH) : Optional.empty();
    return new Task(exercise.number(), exercise, exercise.dose(), side, Optional.empty());
  }

  public static Task of(int number, PrescribedExercise prescribed) {
    return new Task(
        number, prescribed.exercise(), prescribed.dose(), prescribed.side(), prescribed.tempo());
  }

  /** The one side that is prescribed; empty if it is both or the exercise has none. */
  public Optional<Side> onlySide() {
    return side.filter(s -> s != Side.EACH);
  }

  /** Different for two tasks of one document: an exercise may be there for the left and right. */
  public String anchor() {
    return exercise.id() + onlySide().map(s -> "-" + s.key()).orElse("");
  }

  /** The printed steps; the first is the start. */
  public List<Text> steps() {
    return oneSide().map(one -> concat(exercise.start(), one.steps())).orElse(exercise.allSteps());
  }

  private static List<Text> concat(Text first, List<Text> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  /** The drawings; those of the other side are left out where one side is told. */
  public List<Panel> panels() {
    List<String> others = oneSide().map(OneSide::otherSide).orElse(List.of());
    return exercise.panels().stream().filter(p -> !others.contains(p.picture().file())).toList();
  }

  /** The words that go with the exercise's own hold: not with a tempo, nor in another unit. */
  public Optional<Text> holdWords() {
    boolean breaths = dose.holdBreaths().isPresent();
    boolean own = breaths == exercise.dose().holdBreaths().isPresent() && tempo.isEmpty();
    return exercise.holdWords().filter(words -> own);
  }

  public Variation easier() {
    return oneSide()
        .flatMap(OneSide::easier)
        .map(words -> new Variation(words, exercise.easier().pictures()))
        .orElse(exercise.easier());
  }

  /** Nothing if the harder way names a number that is no more than what is prescribed. */
  public Optional<Variation> harder() {
    boolean less = exercise.harderAmount().filter(a -> !a.exceeds(dose)).isPresent();
    return less ? Optional.empty() : Optional.of(exercise.harder());
  }

  /** What stands for a picture: seen in a mirror if it is drawn for the other side. */
  public Illustration drawn(Press press, Picture picture) {
    String file = picture.file();
    return mirrored(picture) ? press.mirrored(file) : press.pictures().apply(file);
  }

  private boolean mirrored(Picture picture) {
    return oneSide()
        .filter(one -> showsLeft(one, picture) != onlySide().equals(Optional.of(Side.LEFT)))
        .isPresent();
  }

  private static boolean showsLeft(OneSide one, Picture picture) {
    return one.showsLeft() != one.otherSide().contains(picture.file());
  }

  private Optional<OneSide> oneSide() {
    return onlySide().flatMap(s -> exercise.oneSide());
  }
}
