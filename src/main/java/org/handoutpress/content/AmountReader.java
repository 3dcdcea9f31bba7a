package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;

/** Reads the number to which the harder way builds up. */
final class AmountReader {
  private static final String KEY = "harderDose";

  private AmountReader() {}

  static Optional<Amount> read(JsonFields facts, Dose dose) {
    return facts.optionalObject(KEY).flatMap(fields -> amount(fields, facts, dose));
  }

  private static Optional<Amount> amount(JsonFields fields, JsonFields facts, Dose dose) {
    List<Amount> found = new ArrayList<>();
    for (Amount.Kind kind : Amount.Kind.values()) {
      fields
          .optionalInteger(kind.key(), 1, most(kind))
          .ifPresent(n -> found.add(new Amount(kind, n)));
    }
    fields.end();
    if (found.size() != 1 || !found.get(0).exceeds(dose)) {
      facts.problem(
          fields.place(),
          Code.BAD_VALUE,
          "This does not say one number that is more than the dose has.",
          "Give one of repeats, holdSeconds and holdBreaths, the same that the dose gives.");
    }
    return found.stream().findFirst();
  }

  private static int most(Amount.Kind kind) {
    return switch (kind) {
      case REPEATS -> DoseLimits.MAX_REPEATS;
      case SECONDS -> DoseLimits.MAX_SECONDS;
      case BREATHS -> DoseLimits.MAX_BREATHS;
    };
  }
}
