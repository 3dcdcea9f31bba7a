package org.handoutpress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problems;

/** One run of the parser over one text. */
final class JsonParsing {
  private static final int MAX_NUMBER = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(JsonReader.MAX_BYTES)
                  .maxStringLength(JsonReader.MAX_BYTES)
                  .maxNestingDepth(JsonReader.MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private final JsonSource source;
  private final Problems problems;

  JsonParsing(JsonSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Optional<Json> parse() {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return parse(parser);
    } catch (IOException e) {
      throw new AssertionError("a text in memory cannot fail to be read", e);
    }
  }

  private Optional<Json> parse(JsonParser parser) throws IOException {
    int before = problems.count();
    try {
      Json root = root(parser);
      return problems.count() == before ? Optional.of(root) : Optional.empty();
    } catch (StreamConstraintsException e) {
      refuse(
          parser.currentLocation(),
          Code.TOO_LARGE,
          "There are more than 50 levels of brackets here, or a number is too long.",
          "Make it simpler: at most 50 levels, and numbers of 100 digits.");
    } catch (JsonProcessingException e) {
      refuse(
          Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation),
          Code.SYNTAX,
          sentence(e.getOriginalMessage()),
          "Look for a missing or needless comma, quote or bracket just before.");
    }
    return Optional.empty();
  }

  private Json root(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      Place place = source.place(0, "");
      syntax(place, "The file is empty.", "Write an object {...}.");
      return new JsonNull(place);
    }
    Json root = value(parser, "");
    if (parser.nextToken() != null) {
      syntax(
          here(parser, ""),
          "Something follows after the end of the first value.",
          "A file holds one value: take out the rest.");
    }
    return root;
  }

  private Json value(JsonParser parser, String pointer) throws IOException {
    Place place = here(parser, pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> array(parser, place);
      case VALUE_STRING -> new JsonString(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, place);
      case VALUE_TRUE, VALUE_FALSE -> new JsonBool(parser.getBooleanValue(), place);
      default -> new JsonNull(place);
    };
  }

  private JsonObject object(JsonParser parser, Place place) throws IOException {
    Map<String, JsonObject.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String pointer = place.pointer() + "/" + escape(key);
      Place keyPlace = here(parser, pointer);
      parser.nextToken();
      JsonObject.Member member = new JsonObject.Member(key, keyPlace, value(parser, pointer));
      JsonObject.Member first = members.putIfAbsent(key, member);
      if (first != null) {
        duplicate(keyPlace, key, first.keyPlace().line());
      }
    }
    return new JsonObject(List.copyOf(members.values()), place);
  }

  private JsonArray array(JsonParser parser, Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, place.pointer() + "/" + items.size()));
    }
    return new JsonArray(items, place);
  }

  private Json number(JsonParser parser, Place place) throws IOException {
    try {
      return new JsonNumber(new BigDecimal(parser.getText()), place);
    } catch (NumberFormatException e) {
      syntax(place, "This number cannot be held.", "Write it with fewer digits.");
      return new JsonNull(place);
    }
  }

  private void duplicate(Place place, String key, int firstLine) {
    problems.add(
        source.problem(
            place,
            Code.DUPLICATE_KEY,
            "The key \""
                + key
                + "\" is here a second time; the first is in line "
                + firstLine
                + ".",
            "Take one of the two out."));
  }

  private void syntax(Place place, String what, String advice) {
    problems.add(source.problem(place, Code.SYNTAX, what, advice));
  }

  private void refuse(JsonLocation at, Code code, String what, String advice) {
    problems.add(source.problem(source.place(at.getCharOffset(), ""), code, what, advice));
  }

  private static String sentence(String message) {
    String line = message.lines().findFirst().orElse("This is not JSON").strip();
    String plain = line.replaceAll(" \\(start marker at .*", "");
    return plain.endsWith(".") ? plain : plain + ".";
  }

  private Place here(JsonParser parser, String pointer) {
    return source.place(parser.currentTokenLocation().getCharOffset(), pointer);
  }

  /** RFC 6901, section 3: ~ and / inside a key. */
  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
