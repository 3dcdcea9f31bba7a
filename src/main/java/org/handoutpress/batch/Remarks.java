package org.handoutpress.batch;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.plan.Accepted;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.Warning;

/** What somebody should know about a plan that is printed as it was written. */
final class Remarks {
  private Remarks() {}

  /** A sentence each: the warnings, and the cautions that a clinician accepted. */
  static List<String> on(Prescribed prescribed) {
    List<String> remarks = new ArrayList<>();
    prescribed.warnings().stream().map(Warning::what).forEach(remarks::add);
    prescribed.accepted().stream().map(Remarks::on).forEach(remarks::add);
    return remarks;
  }

  private static String on(Accepted accepted) {
    return "The caution \""
        + accepted.caution().id()
        + "\" with the exercise \""
        + accepted.exercise().id()
        + "\" is accepted by "
        + accepted.clinician().value()
        + ".";
  }
}
