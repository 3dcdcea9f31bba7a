package org.handoutpress.plan;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;

/**
 * One patient of a roster: a plan, or what is wrong with it.
 *
 * @param id empty if it could not be read
 * @param plan empty if there are problems
 */
public record Row(Place place, Optional<String> id, Optional<Plan> plan, List<Problem> problems) {
  public Row {
    problems = List.copyOf(problems);
  }

  /** The line it begins in. */
  public int line() {
    return place.line();
  }

  /** The place and the id alone: a row may turn up in a log. */
  @Override
  public String toString() {
    return "Row[" + place + "]";
  }
}
