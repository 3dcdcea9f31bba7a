package org.handoutpress.content;

import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads where a text comes from; its pointer counts from the object that the origins belong to. */
final class OriginReader {
  private OriginReader() {}

  static Origin read(JsonFields fields, JsonFields owner) {
    JsonString pointer = fields.text("text");
    String absolute = owner.place().pointer() + pointer.value();
    if (!fields.resolves(absolute)) {
      fields.problem(
          pointer.place(),
          Code.UNKNOWN_ID,
          "There is no text at \"" + pointer.value() + "\".",
          "Write a JSON pointer such as \"/steps/0\".");
    }
    Origin origin =
        new Origin(
            absolute,
            fields.string("article"),
            fields.string("says"),
            fields.optionalString("insteadWeSay"),
            fields.optionalString("why"),
            fields.place());
    if (origin.insteadWeSay().isPresent() != origin.why().isPresent()) {
      fields.problem(
          fields.place(),
          Code.MISSING_KEY,
          "\"insteadWeSay\" and \"why\" go together.",
          "Say both, or neither.");
    }
    fields.end();
    return origin;
  }
}
