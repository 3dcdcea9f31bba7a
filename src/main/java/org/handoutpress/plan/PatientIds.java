package org.handoutpress.plan;

import java.util.Optional;
import java.util.Set;
import org.handoutpress.content.Ids;

/** Which ids a patient may have: each becomes the name of a file. */
final class PatientIds {
  /** The files of the waiting room, which may lie in the same folder. */
  private static final Set<String> TAKEN =
      Set.of(
          "booklet",
          "booklet-fold",
          "cards",
          "cards-cut-2",
          "cards-cut-4",
          "poster",
          "poster-fridge",
          "tracking-sheet",
          "tracking-sheet-form");

  private PatientIds() {}

  static boolean valid(String id) {
    return Ids.valid(id) && !isTaken(id);
  }

  /** Why an id is none for a patient, although it is one. */
  static Optional<Fault> fault(String id) {
    return isTaken(id)
        ? Optional.of(
            new Fault(
                "is the name of a file for the waiting room, which this patient's would replace.",
                "Give the patient another id, such as the number in your records."))
        : Optional.empty();
  }

  private static boolean isTaken(String id) {
    return TAKEN.contains(Ids.fold(id));
  }
}
