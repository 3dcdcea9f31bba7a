package org.handoutpress.content;

import java.util.List;
import org.handoutpress.json.JsonFields;

/** Reads with what other descriptions an exercise was compared. */
final class ComparisonReader {
  private ComparisonReader() {}

  static List<Comparison> read(JsonFields facts) {
    return facts.optionalObjects("comparedWith").stream()
        .map(ComparisonReader::comparison)
        .toList();
  }

  private static Comparison comparison(JsonFields fields) {
    Comparison comparison =
        new Comparison(
            fields.string("by"),
            fields.string("title"),
            WebAddress.read(fields, "URL"),
            fields.optionalString("dated"),
            fields.string("says"),
            fields.optionalString("differs"),
            fields.optionalString("secondHand"));
    fields.end();
    return comparison;
  }
}
