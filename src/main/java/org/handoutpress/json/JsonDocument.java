package org.handoutpress.json;

import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/** A text that was read: its one value, and the text itself for messages. */
public record JsonDocument(Json root, JsonSource source) {
  /** A tree that was not read from JSON, such as the row of a table: faults show no line of it. */
  public static JsonDocument of(JsonObject root) {
    return new JsonDocument(root, new JsonSource(root.place().file(), ""));
  }

  /** The fields of the outermost object; if it is none, that is a problem, and all are missing. */
  public JsonFields fields(Problems problems) {
    if (root instanceof JsonObject object) {
      return new JsonFields(object, this, problems);
    }
    problems.add(
        source.problem(
            root.place(),
            Code.WRONG_TYPE,
            "This file must hold an object {...}, but it holds " + root.kind() + ".",
            "Put { before it and } after it, with a key for each value."));
    return JsonFields.none(root.place());
  }

  /** A problem of the value at a JSON pointer, or of the nearest one above it that there is. */
  public Problem problem(String pointer, Code code, String what, String advice) {
    return source.problem(place(pointer), code, what, advice);
  }

  private Place place(String pointer) {
    Optional<Json> value = JsonPointer.resolve(root, pointer);
    if (value.isPresent() || pointer.isEmpty()) {
      return value.orElse(root).place();
    }
    return place(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
  }
}
