package org.handoutpress.plan;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonString;

/**
 * A row as it was written.
 *
 * @param document empty if the row cannot be read at all
 * @param problems what was wrong with its writing
 */
record Entry(Place place, Optional<JsonDocument> document, List<Problem> problems) {
  /** What stands in the place of the id, whether it is one or not. */
  Optional<String> writtenId() {
    return document
        .map(JsonDocument::root)
        .filter(JsonObject.class::isInstance)
        .flatMap(root -> ((JsonObject) root).get(PlanKeys.ID))
        .filter(JsonString.class::isInstance)
        .map(id -> ((JsonString) id).value().strip());
  }

  Optional<String> id() {
    return writtenId().filter(PatientIds::valid);
  }
}
