package org.handoutpress.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;

/** Builds the tree of one value from a parser that stands on its first token. */
final class JsonTree {
  /** The text that is parsed: where its tokens stand, and who hears of its faults. */
  interface Text {
    Place at(JsonLocation location, String pointer) throws IOException;

    void problem(Place place, Code code, String what, String advice);
  }

  private final JsonParser parser;
  private final Text text;

  JsonTree(JsonParser parser, Text text) {
    this.parser = parser;
    this.text = text;
  }

  Json value(String pointer) throws IOException {
    Place place = here(pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new JsonString(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE, VALUE_FALSE -> new JsonBool(parser.getBooleanValue(), place);
      default -> new JsonNull(place);
    };
  }

  private JsonObject object(Place place) throws IOException {
    Map<String, JsonObject.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String pointer = place.pointer() + "/" + escape(key);
      Place keyPlace = here(pointer);
      parser.nextToken();
      JsonObject.Member member = new JsonObject.Member(key, keyPlace, value(pointer));
      JsonObject.Member first = members.putIfAbsent(key, member);
      if (first != null) {
        duplicate(keyPlace, key, first.keyPlace().line());
      }
    }
    return new JsonObject(List.copyOf(members.values()), place);
  }

  private JsonArray array(Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(place.pointer() + "/" + items.size()));
    }
    return new JsonArray(items, place);
  }

  private Json number(Place place) throws IOException {
    try {
      return new JsonNumber(new BigDecimal(parser.getText()), place);
    } catch (NumberFormatException e) {
      text.problem(
          place, Code.SYNTAX, "This number cannot be held.", "Write it with fewer digits.");
      return new JsonNull(place);
    }
  }

  private void duplicate(Place place, String key, int firstLine) {
    text.problem(
        place,
        Code.DUPLICATE_KEY,
        "The key \"" + key + "\" is here a second time; the first is in line " + firstLine + ".",
        "Take one of the two out.");
  }

  private Place here(String pointer) throws IOException {
    return text.at(parser.currentTokenLocation(), pointer);
  }

  /** RFC 6901, section 3: ~ and / inside a key. */
  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
