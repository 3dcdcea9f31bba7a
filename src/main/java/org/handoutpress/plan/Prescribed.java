package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * A plan with what it names looked up. No exercise and no dose is chosen or changed here.
 *
 * @param exercises in the order to do them
 * @param look the id of the look of the figures: the plan's, else its programme's; empty: the
 *     clinic's
 * @param accepted the cautions that apply and were accepted
 */
public record Prescribed(
    Plan plan,
    List<PrescribedExercise> exercises,
    Optional<Text> look,
    List<Accepted> accepted,
    List<Warning> warnings) {
  private static final int MANY = 5;

  public Prescribed {
    exercises = List.copyOf(exercises);
    accepted = List.copyOf(accepted);
    warnings = List.copyOf(warnings);
  }

  /**
   * Looks everything up.
   *
   * @throws ProblemException if something is not there, or a caution applies that nobody accepts
   */
  public static Prescribed of(Plan plan, Library library) throws ProblemException {
    Problems problems = new Problems();
    LookUp lookUp = new LookUp(plan, library, problems);
    List<PrescribedExercise> exercises = lookUp.exercises();
    List<Accepted> accepted = new CautionCheck(plan, library, problems).check(exercises);
    problems.throwIfAny();
    return new Prescribed(
        plan, exercises, lookUp.look(), accepted, warnings(plan.place(), exercises.size()));
  }

  /** Henry KD, Rosemond C, Eckert LB. Phys Ther 1999;79(3):270, the abstract's results. */
  private static List<Warning> warnings(Place place, int count) {
    List<Warning> warnings = new ArrayList<>();
    if (count > MANY) {
      warnings.add(
          new Warning(
              place,
              "The plan has " + count + " exercises, which are more than five.",
              "Fewer may be done better, though little is known: of 15 people aged 67 to 82, those"
                  + " given 2 exercises did them better than those given 8; those given 5 were"
                  + " between, no different from either, and all reported to keep to them alike"
                  + " (Henry and others, Physical Therapy 1999;79:270)."));
    }
    return warnings;
  }
}
