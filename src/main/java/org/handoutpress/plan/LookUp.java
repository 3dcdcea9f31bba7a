package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Sides;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/** Finds the exercises of a plan, and fills in what it leaves out. */
final class LookUp {
  private final Plan plan;
  private final Library library;
  private final Problems problems;

  LookUp(Plan plan, Library library, Problems problems) {
    this.plan = plan;
    this.library = library;
    this.problems = problems;
  }

  List<PrescribedExercise> exercises() {
    List<PrescribedExercise> found = new ArrayList<>();
    for (Prescription each : prescriptions()) {
      Optional<Exercise> exercise = library.exercise(each.exercise().value());
      if (exercise.isPresent()) {
        found.add(prescribed(each, exercise.get()));
      } else {
        unknown(
            "exercise", each.exercise(), library.exercises().stream().map(Exercise::id).toList());
      }
    }
    return found;
  }

  Optional<Text> look() {
    return plan.look().or(() -> plan.programme().flatMap(this::look));
  }

  private Optional<Text> look(Text programme) {
    return library.programme(programme.value()).flatMap(Programme::look);
  }

  private List<Prescription> prescriptions() {
    return plan.programme().map(this::programme).orElse(plan.prescriptions());
  }

  private List<Prescription> programme(Text id) {
    Optional<Programme> programme = library.programme(id.value());
    if (programme.isEmpty()) {
      unknown("programme", id, library.programmes().stream().map(Programme::id).toList());
    }
    return programme.map(Programme::exercises).orElse(List.of()).stream()
        .map(exercise -> ownDose(new Text(exercise, id.place())))
        .toList();
  }

  private static Prescription ownDose(Text exercise) {
    return new Prescription(
        exercise, Amounts.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private PrescribedExercise prescribed(Prescription each, Exercise exercise) {
    new PrescriptionRules(problems).check(each, exercise);
    return new PrescribedExercise(
        exercise, dose(each, exercise.dose()), side(each, exercise), each.tempo(), each.note());
  }

  private Dose dose(Prescription each, Dose own) {
    Amounts plan = each.amounts();
    return new Dose(
        plan.sets().orElse(own.sets()),
        first(plan.repeats(), own.repeats()),
        hold(each, Hold.Unit.SECONDS, own.holdSeconds()),
        hold(each, Hold.Unit.BREATHS, own.holdBreaths()),
        first(plan.restSeconds(), own.restSeconds()),
        own.sides(),
        plan.timesADay().orElse(own.timesADay()),
        plan.daysAWeek().orElse(own.daysAWeek()),
        first(plan.weeks(), first(this.plan.weeks(), own.weeks())));
  }

  private static OptionalInt first(OptionalInt one, OptionalInt other) {
    return one.isPresent() ? one : other;
  }

  /**
   * A hold of the plan takes the place of the exercise's, whatever each is counted in; so does a
   * tempo, which says how long to be still.
   */
  private static OptionalInt hold(Prescription each, Hold.Unit unit, OptionalInt own) {
    Optional<Hold> hold = each.amounts().hold();
    if (hold.isEmpty() && each.tempo().isEmpty()) {
      return own;
    }
    return hold.or(() -> each.tempo().map(t -> new Hold(t.still(), Hold.Unit.SECONDS)))
        .filter(h -> h.unit() == unit && h.count() > 0)
        .map(h -> OptionalInt.of(h.count()))
        .orElse(OptionalInt.empty());
  }

  private static Optional<Side> side(Prescription each, Exercise exercise) {
    boolean sided = exercise.dose().sides() != Sides.NONE;
    return sided ? Optional.of(each.side().orElse(Side.EACH)) : Optional.empty();
  }

  /** The word itself is not printed: in a row whose columns have shifted it may be a name. */
  private void unknown(String kind, Text id, List<String> known) {
    problems.add(
        Problem.at(
            id.place(),
            Code.UNKNOWN_ID,
            "There is no such " + kind + " in the content.",
            NearestWord.advice(id.value(), known)));
  }
}
