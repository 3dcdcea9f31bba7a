package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/** Holds the patient's conditions against the cautions of each exercise. */
final class CautionCheck {
  private final Plan plan;
  private final Library library;
  private final Problems problems;

  CautionCheck(Plan plan, Library library, Problems problems) {
    this.plan = plan;
    this.library = library;
    this.problems = problems;
  }

  /** The cautions that apply and are accepted; each that is not accepted is a problem. */
  List<Accepted> check(List<PrescribedExercise> exercises) {
    List<Accepted> accepted = new ArrayList<>();
    List<Exercise> once = exercises.stream().map(PrescribedExercise::exercise).distinct().toList();
    for (Text condition : plan.conditions()) {
      for (Caution caution : cautions(condition)) {
        once.stream()
            .filter(exercise -> exercise.cautions().contains(caution.id()))
            .forEach(exercise -> conflict(exercise, caution, condition, accepted));
      }
    }
    return accepted;
  }

  private List<Caution> cautions(Text condition) {
    List<Caution> found =
        library.cautions().stream().filter(c -> c.id().equals(condition.value())).toList();
    if (found.isEmpty()) {
      problems.add(
          Problem.at(
              condition.place(),
              Code.UNKNOWN_ID,
              "There is no such condition in the content.",
              NearestWord.advice(
                  condition.value(), library.cautions().stream().map(Caution::id).toList())));
    }
    return found;
  }

  private void conflict(
      Exercise exercise, Caution caution, Text condition, List<Accepted> accepted) {
    if (plan.override().isPresent()) {
      accepted.add(new Accepted(exercise, caution, plan.override().get()));
    } else {
      problems.add(
          Problem.at(
              condition.place(),
              Code.CAUTION,
              why(exercise, caution),
              "Leave the exercise out, or name in \"override\" the clinician who accepts it."));
    }
  }

  private static String why(Exercise exercise, Caution caution) {
    List<String> shared =
        exercise.movements().stream().filter(caution.movements()::contains).toList();
    return "The exercise \""
        + exercise.id()
        + "\" asks for care with the condition \""
        + caution.id()
        + "\", because of: "
        + String.join(", ", shared)
        + ".";
  }
}
