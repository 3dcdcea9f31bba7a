package org.handoutpress.cli;

import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Faults of what was typed. */
final class Usage {
  private Usage() {}

  /**
   * Something is wrong with the words after a command.
   *
   * @param where the command, or the option
   */
  static ProblemException fault(String where, String what, String advice) {
    return new ProblemException(Problem.at(Place.file(where), Code.USAGE, what, advice));
  }
}
