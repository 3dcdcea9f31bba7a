package org.handoutpress.json;

import java.util.Optional;

/** Finds a value by its JSON pointer (RFC 6901). */
final class JsonPointer {
  private JsonPointer() {}

  static Optional<Json> resolve(Json root, String pointer) {
    if (pointer.isEmpty()) {
      return Optional.of(root);
    }
    if (!pointer.startsWith("/")) {
      return Optional.empty();
    }
    int end = pointer.indexOf('/', 1);
    String step = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    String rest = end < 0 ? "" : pointer.substring(end);
    return child(root, unescape(step)).flatMap(child -> resolve(child, rest));
  }

  private static Optional<Json> child(Json value, String step) {
    if (value instanceof JsonObject object) {
      return object.get(step);
    }
    if (value instanceof JsonArray array && step.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(step);
      return array.items().stream().skip(index).findFirst();
    }
    return Optional.empty();
  }

  /** Section 4: first ~1, then ~0. */
  private static String unescape(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
