package org.handoutpress.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Placeholders;
import org.handoutpress.content.Sides;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/** What must hold between a prescription and its exercise, so that no page contradicts itself. */
record PrescriptionRules(Problems problems) {
  void check(Prescription each, Exercise exercise) {
    side(each, exercise);
    each.tempo().ifPresent(tempo -> tempo(tempo, each, exercise));
  }

  private void side(Prescription each, Exercise exercise) {
    boolean sided = exercise.dose().sides() != Sides.NONE;
    if (each.side().isPresent() && !sided) {
      problem(each, "The exercise \"" + exercise.id() + "\" has no sides.", "Take \"side\" out.");
    } else if (each.side().filter(s -> s != Side.EACH).isPresent()
        && exercise.oneSide().isEmpty()) {
      problem(
          each,
          "The content does not say how \"" + exercise.id() + "\" is done on one side alone.",
          "Add \"oneSide\" to the exercise, or prescribe side=each.");
    }
  }

  private void tempo(Tempo tempo, Prescription each, Exercise exercise) {
    Optional<Hold> hold = each.amounts().hold();
    Hold still = new Hold(tempo.still(), Hold.Unit.SECONDS);
    if (hold.isPresent() && tempo.still() > 0 && !hold.get().equals(still)) {
      problem(
          each,
          "How long to hold is said in two ways, by \"hold\" and by the middle of \"tempo\".",
          "Make the middle number 0, or the same as \"hold\".");
    } else if (hold.isEmpty() && tempo.still() == 0 && saysHold(exercise)) {
      problem(
          each,
          "The steps of \""
              + exercise.id()
              + "\" say to hold, and the tempo leaves no time for it.",
          "Add a \"hold\", or make the middle number of \"tempo\" 1 or more.");
    }
  }

  private static boolean saysHold(Exercise exercise) {
    return Stream.concat(
            exercise.allSteps().stream(),
            exercise.oneSide().stream().flatMap(o -> o.steps().stream()))
        .anyMatch(step -> Placeholders.in(step.value()).contains(Placeholders.HOLD));
  }

  private void problem(Prescription each, String what, String advice) {
    problems.add(Problem.at(each.exercise().place(), Code.BAD_VALUE, what, advice));
  }
}
