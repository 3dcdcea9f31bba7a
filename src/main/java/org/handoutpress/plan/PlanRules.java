package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;

/** What must hold between the fields of a plan. */
final class PlanRules {
  private static final int MAX_EXERCISES = 30;

  private final Plan plan;
  private final PlanFields fields;

  private PlanRules(Plan plan, PlanFields fields) {
    this.plan = plan;
    this.fields = fields;
  }

  static void check(Plan plan, PlanFields fields) {
    PlanRules rules = new PlanRules(plan, fields);
    rules.oneListOfExercises();
    rules.noneTwice();
    rules.visitAfterStart();
  }

  private void oneListOfExercises() {
    boolean listed = fields.filled(PlanKeys.EXERCISES);
    boolean named = fields.filled(PlanKeys.PROGRAMME);
    if (listed && named) {
      problem(
          fields.json().placeOf(PlanKeys.PROGRAMME),
          Code.BAD_VALUE,
          "There are both \"exercises\" and a \"programme\".",
          "Leave one of the two out.");
    } else if (!listed && !named) {
      problem(
          fields.place(),
          Code.MISSING_KEY,
          "There are neither \"exercises\" nor a \"programme\".",
          "Add one of the two: nothing is prescribed by itself.");
    } else if (plan.prescriptions().size() > MAX_EXERCISES) {
      problem(
          fields.json().placeOf(PlanKeys.EXERCISES),
          Code.BAD_VALUE,
          "\"exercises\" holds more than " + MAX_EXERCISES + ".",
          "Take some out.");
    }
  }

  /** Once for the left and once for the right is well: each may have a dose of its own. */
  private void noneTwice() {
    List<Prescription> seen = new ArrayList<>();
    for (Prescription each : plan.prescriptions()) {
      if (seen.stream().anyMatch(before -> overlap(before, each))) {
        problem(
            each.exercise().place(),
            Code.DUPLICATE_ID,
            "This exercise is in the plan twice.",
            "Take one out, or give one side=left and the other side=right.");
      }
      seen.add(each);
    }
  }

  private static boolean overlap(Prescription one, Prescription other) {
    Side a = one.side().orElse(Side.EACH);
    Side b = other.side().orElse(Side.EACH);
    return one.exercise().value().equals(other.exercise().value())
        && !one.exercise().value().isEmpty()
        && (a == b || a == Side.EACH || b == Side.EACH);
  }

  private void visitAfterStart() {
    if (plan.start().isPresent()
        && plan.nextVisit().filter(v -> v.date().isBefore(plan.start().get())).isPresent()) {
      problem(
          fields.json().placeOf(PlanKeys.NEXT_VISIT),
          Code.BAD_VALUE,
          "\"next-visit\" lies before \"start\".",
          "Correct one of the two.");
    }
  }

  private void problem(Place place, Code code, String what, String advice) {
    fields.problem(place, code, what, advice);
  }
}
