package org.handoutpress.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problems;

/**
 * Reads the fields of one object into a record. Faults are collected, not thrown: the field that is
 * missing or of the wrong type reads as empty, zero or false. {@link #end()} then refuses the keys
 * that nobody asked for. {@code $schema} is always allowed.
 */
public final class JsonFields {
  private final JsonObject object;
  private final JsonDocument document;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>(Set.of("$schema"));

  JsonFields(JsonObject object, JsonDocument document, Problems problems) {
    this.object = object;
    this.document = document;
    this.problems = problems;
  }

  /** Stands for an object that is missing: reads as empty and reports nothing more. */
  public static JsonFields none(Place place) {
    JsonObject empty = new JsonObject(List.of(), place);
    JsonDocument document = new JsonDocument(empty, new JsonSource(place.file(), ""));
    return new JsonFields(empty, document, new Problems());
  }

  /** Whether the document that this object is part of has a value at a JSON pointer. */
  public boolean resolves(String pointer) {
    return JsonPointer.resolve(document.root(), pointer).isPresent();
  }

  public Place place() {
    return object.place();
  }

  /** Where the value of a key begins, or this object if it has none. */
  public Place placeOf(String key) {
    return object.get(key).map(Json::place).orElse(place());
  }

  /** The keys that the text has, in its order. */
  public List<String> keys() {
    return object.members().stream().map(JsonObject.Member::key).toList();
  }

  public boolean has(String key) {
    return object.get(key).isPresent();
  }

  /** The value of a key that may be of more than one kind. */
  public Optional<Json> value(String key) {
    known.add(key);
    return object.get(key);
  }

  /** The text of a key, with its place; the empty text of this object if it is missing. */
  public JsonString text(String key) {
    return required(key, JsonString.class).orElseGet(() -> new JsonString("", place()));
  }

  public Optional<JsonString> optionalText(String key) {
    return optional(key, JsonString.class);
  }

  public String string(String key) {
    return text(key).value();
  }

  public Optional<String> optionalString(String key) {
    return optionalText(key).map(JsonString::value);
  }

  public boolean bool(String key) {
    return required(key, JsonBool.class).map(JsonBool::value).orElse(false);
  }

  public double number(String key) {
    return required(key, JsonNumber.class).map(this::finite).orElse(0.0);
  }

  public OptionalDouble optionalNumber(String key) {
    return optional(key, JsonNumber.class)
        .map(n -> OptionalDouble.of(finite(n)))
        .orElse(OptionalDouble.empty());
  }

  /** A whole number from {@code min} to {@code max}; {@code min} if it is none. */
  public int integer(String key, int min, int max) {
    return required(key, JsonNumber.class).map(n -> whole(n, min, max)).orElse(min);
  }

  public OptionalInt optionalInteger(String key, int min, int max) {
    return optional(key, JsonNumber.class)
        .map(n -> OptionalInt.of(whole(n, min, max)))
        .orElse(OptionalInt.empty());
  }

  public JsonFields object(String key) {
    return required(key, JsonObject.class).map(this::nested).orElseGet(() -> none(place()));
  }

  public Optional<JsonFields> optionalObject(String key) {
    return optional(key, JsonObject.class).map(this::nested);
  }

  /** The items of a list; none if it is missing. */
  public List<Json> array(String key) {
    return required(key, JsonArray.class).map(JsonArray::items).orElse(List.of());
  }

  public List<Json> optionalArray(String key) {
    return optional(key, JsonArray.class).map(JsonArray::items).orElse(List.of());
  }

  public List<JsonFields> objects(String key) {
    return each(array(key), JsonObject.class, this::nested);
  }

  public List<JsonFields> optionalObjects(String key) {
    return each(optionalArray(key), JsonObject.class, this::nested);
  }

  public List<JsonString> texts(String key) {
    return each(array(key), JsonString.class, Function.identity());
  }

  public List<JsonString> optionalTexts(String key) {
    return each(optionalArray(key), JsonString.class, Function.identity());
  }

  public List<JsonNumber> numbers(String key) {
    return each(array(key), JsonNumber.class, Function.identity());
  }

  /** Reports every key that was not asked for, with the nearest one that was. */
  public void end() {
    for (JsonObject.Member member : object.members()) {
      if (!known.contains(member.key())) {
        problem(
            member.keyPlace(),
            Code.UNKNOWN_KEY,
            "The key \"" + member.key() + "\" is not known here.",
            NearestWord.advice(member.key(), known));
      }
    }
  }

  /** Reports a fault of a value of this text. */
  public void problem(Place place, Code code, String what, String advice) {
    problems.add(document.source().problem(place, code, what, advice));
  }

  private JsonFields nested(JsonObject inner) {
    return new JsonFields(inner, document, problems);
  }

  private <T extends Json> Optional<T> required(String key, Class<T> type) {
    known.add(key);
    if (!has(key)) {
      problem(
          place(),
          Code.MISSING_KEY,
          "The key \"" + key + "\" is missing in this object.",
          "Add \"" + key + "\".");
    }
    return optional(key, type);
  }

  private <T extends Json> Optional<T> optional(String key, Class<T> type) {
    known.add(key);
    return object.get(key).flatMap(value -> as(value, type, "\"" + key + "\""));
  }

  private <T extends Json, R> List<R> each(List<Json> items, Class<T> type, Function<T, R> read) {
    List<R> list = new ArrayList<>();
    items.forEach(item -> as(item, type, "This item").map(read).ifPresent(list::add));
    return List.copyOf(list);
  }

  private <T extends Json> Optional<T> as(Json value, Class<T> type, String name) {
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    String wanted = JsonKinds.of(type);
    problem(
        value.place(),
        Code.WRONG_TYPE,
        name + " must be " + wanted + ", not " + value.kind() + ".",
        "Write " + wanted + " here.");
    return Optional.empty();
  }

  private int whole(JsonNumber number, int min, int max) {
    try {
      int value = number.value().intValueExact();
      if (value >= min && value <= max) {
        return value;
      }
    } catch (ArithmeticException e) {
      // Falls through: a fraction, or beyond an int, is out of range as well.
    }
    String range = "a whole number from " + min + " to " + max;
    problem(
        number.place(), Code.BAD_VALUE, "This must be " + range + ".", "Write " + range + " here.");
    return min;
  }

  private double finite(JsonNumber number) {
    double value = number.value().doubleValue();
    if (Double.isFinite(value)) {
      return value;
    }
    problem(number.place(), Code.BAD_VALUE, "This number is too large.", "Write a smaller one.");
    return 0;
  }
}
