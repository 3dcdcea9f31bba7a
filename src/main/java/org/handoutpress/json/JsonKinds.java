package org.handoutpress.json;

import java.util.Map;

/** What each kind of value is called in a message. */
final class JsonKinds {
  private static final Map<Class<? extends Json>, String> NAMES =
      Map.of(
          JsonObject.class, "an object {...}",
          JsonArray.class, "a list [...]",
          JsonString.class, "a text in quotes",
          JsonNumber.class, "a number",
          JsonBool.class, "true or false",
          JsonNull.class, "null");

  private JsonKinds() {}

  static String of(Class<? extends Json> type) {
    return NAMES.get(type);
  }
}
