package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonBool;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonString;

/** Checks a value against the part of JSON Schema 2020-12 that the schemas of the content use. */
public final class SchemaCheck {
  private final JsonObject root;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonObject root) {
    this.root = root;
  }

  public static List<String> faults(Json value, JsonObject schema) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(value, schema);
    return check.faults;
  }

  private void check(Json value, JsonObject schema) {
    if (string(schema, "$ref").isPresent()) {
      check(value, definition(string(schema, "$ref").get()));
    } else if (schema.get("anyOf").isPresent()) {
      boolean any =
          ((JsonArray) schema.get("anyOf").get())
              .items().stream().anyMatch(s -> passes(value, (JsonObject) s));
      require(any, value, "matches nothing of anyOf");
    } else {
      checkType(value, schema);
    }
  }

  private boolean passes(Json value, JsonObject schema) {
    SchemaCheck check = new SchemaCheck(root);
    check.check(value, schema);
    return check.faults.isEmpty();
  }

  private JsonObject definition(String ref) {
    String name = ref.substring("#/$defs/".length());
    return (JsonObject) ((JsonObject) root.get("$defs").get()).get(name).get();
  }

  private void checkType(Json value, JsonObject schema) {
    switch (string(schema, "type").orElse("enum")) {
      case "object" -> object(value, schema);
      case "array" -> array(value, schema);
      case "string" -> string(value, schema);
      case "integer" -> integer(value, schema);
      case "number" -> number(value, schema);
      case "boolean" -> require(value instanceof JsonBool, value, "is no boolean");
      default -> {
        List<String> words =
            ((JsonArray) schema.get("enum").get())
                .items().stream().map(SchemaCheck::plain).toList();
        require(words.contains(plain(value)), value, "is not of the enum");
      }
    }
  }

  private void object(Json value, JsonObject schema) {
    if (!(value instanceof JsonObject object)) {
      require(false, value, "is no object");
      return;
    }
    JsonObject properties = (JsonObject) schema.get("properties").get();
    schema
        .get("required")
        .ifPresent(
            r ->
                ((JsonArray) r)
                    .items()
                    .forEach(k -> require(object.get(text(k)).isPresent(), object, text(k))));
    for (JsonObject.Member member : object.members()) {
      Optional<Json> property = properties.get(member.key());
      Optional<Json> others = schema.get("additionalProperties");
      if (property.isPresent()) {
        check(member.value(), (JsonObject) property.get());
      } else if (others.isPresent() && others.get() instanceof JsonObject o) {
        check(member.value(), o);
      } else {
        require(others.isEmpty(), member.value(), "is an unknown key");
      }
    }
  }

  private void array(Json value, JsonObject schema) {
    if (!(value instanceof JsonArray array)) {
      require(false, value, "is no array");
      return;
    }
    int size = array.items().size();
    require(size >= limit(schema, "minItems", 0), value, "has too few items");
    require(size <= limit(schema, "maxItems", Integer.MAX_VALUE), value, "has too many items");
    array.items().forEach(item -> check(item, (JsonObject) schema.get("items").get()));
  }

  private void string(Json value, JsonObject schema) {
    if (!(value instanceof JsonString s)) {
      require(false, value, "is no string");
      return;
    }
    int length = s.value().length();
    require(length >= limit(schema, "minLength", 0), value, "is too short");
    require(length <= limit(schema, "maxLength", Integer.MAX_VALUE), value, "is too long");
    string(schema, "pattern")
        .ifPresent(p -> require(Pattern.compile(p).matcher(s.value()).find(), value, p));
  }

  private void integer(Json value, JsonObject schema) {
    require(
        value instanceof JsonNumber n
            && n.value().intValueExact() >= limit(schema, "minimum", Integer.MIN_VALUE)
            && n.value().intValueExact() <= limit(schema, "maximum", Integer.MAX_VALUE),
        value,
        "is no such integer");
  }

  private void number(Json value, JsonObject schema) {
    double number = value instanceof JsonNumber n ? n.value().doubleValue() : Double.NaN;
    require(
        number >= limit(schema, "minimum", Integer.MIN_VALUE)
            && number <= limit(schema, "maximum", Integer.MAX_VALUE),
        value,
        "is no such number");
  }

  private static String plain(Json json) {
    return json instanceof JsonNumber n ? n.value().toPlainString() : text(json);
  }

  private static int limit(JsonObject schema, String key, int otherwise) {
    return schema.get(key).map(n -> ((JsonNumber) n).value().intValueExact()).orElse(otherwise);
  }

  private static Optional<String> string(JsonObject schema, String key) {
    return schema.get(key).map(SchemaCheck::text);
  }

  private static String text(Json json) {
    return json instanceof JsonString s ? s.value() : json.kind();
  }

  private void require(boolean holds, Json value, String what) {
    if (!holds) {
      faults.add(value.place() + " " + value.place().pointer() + ": " + what);
    }
  }
}
