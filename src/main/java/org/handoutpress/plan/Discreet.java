package org.handoutpress.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * Takes out of a problem what may be a patient's data: it may end in a log or a report. What stays
 * is the place, the keys that are ours, and the rule.
 */
final class Discreet {
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

  /** Messages of the JSON parser that name at most one character of the text. */
  private static final Pattern HARMLESS =
      Pattern.compile("(Unexpected (character|end-of-input)|Illegal unquoted character).*");

  private Discreet() {}

  /** Ends a pass that may have found faults. */
  static void throwIfAny(Problems problems) throws ProblemException {
    if (!problems.isEmpty()) {
      throw new ProblemException(of(problems), problems.count() - problems.kept().size());
    }
  }

  static List<Problem> of(Problems problems) {
    return problems.kept().stream().map(Discreet::of).toList();
  }

  static Problem of(Problem problem) {
    String what =
        switch (problem.code()) {
          case UNKNOWN_KEY -> "This key is not known here.";
          case DUPLICATE_KEY -> "This key is here a second time in its object.";
          case SYNTAX -> syntax(problem.what());
          default -> problem.what();
        };
    return Problem.at(place(problem.place()), problem.code(), what, problem.advice());
  }

  private static String syntax(String what) {
    return HARMLESS.matcher(what).matches() ? what : "From here on this is not JSON.";
  }

  private static Place place(Place place) {
    return new Place(place.file(), place.line(), place.column(), pointer(place.pointer()));
  }

  /** The steps up to the first key that is not ours. */
  private static String pointer(String pointer) {
    StringBuilder kept = new StringBuilder();
    for (String step : pointer.split("/", -1)) {
      if (step.isEmpty() && kept.isEmpty()) {
        continue;
      }
      if (!known(step)) {
        break;
      }
      kept.append('/').append(step);
    }
    return kept.toString();
  }

  private static boolean known(String step) {
    return PlanKeys.PLAN.contains(step)
        || PlanKeys.EXERCISE.contains(step)
        || INDEX.matcher(step).matches();
  }
}
