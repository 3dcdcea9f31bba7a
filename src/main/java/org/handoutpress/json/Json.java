package org.handoutpress.json;

import org.handoutpress.diag.Place;

/** A value of a JSON text (RFC 8259) and where it begins. */
public sealed interface Json
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBool, JsonNull {
  Place place();

  /** What a person would call this kind of value. */
  default String kind() {
    return JsonKinds.of(getClass());
  }
}
