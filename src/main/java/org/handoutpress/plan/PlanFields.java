package org.handoutpress.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.handoutpress.content.Ids;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonString;

/**
 * Reads the fields of a plan, each checked as it is read. One that is missing or blank reads as
 * empty; so does one that is wrong, once it is reported.
 */
record PlanFields(JsonFields json) {
  static final int NAME = 200;

  Place place() {
    return json.place();
  }

  /** Whether a key is there and not blank, right or wrong. */
  boolean filled(String key) {
    return json.value(key).filter(PlanFields::holdsSome).isPresent();
  }

  private static boolean holdsSome(Json value) {
    if (value instanceof JsonString text) {
      return !text.value().isBlank();
    }
    return !(value instanceof JsonArray list) || !list.items().isEmpty();
  }

  /** A text of at most {@code max} grapheme clusters, stripped and in NFC. */
  Optional<Text> text(String key, int max) {
    return written(key)
        .flatMap(written -> checked(key, written, TextRule.fault(written.value(), max)));
  }

  /** A text that must be there; an empty one, reported, if it is not. */
  Text needed(String key, int max) {
    return needed(key, text(key, max));
  }

  /** The id of something; it is looked up later. */
  Optional<Text> id(String key) {
    return written(key).flatMap(written -> checked(key, written, idFault(written.value())));
  }

  Text neededId(String key) {
    return needed(key, id(key));
  }

  private Text needed(String key, Optional<Text> text) {
    if (!filled(key)) {
      problem(
          place(),
          Code.MISSING_KEY,
          "\"" + key + "\" is missing or empty.",
          "Fill in \"" + key + "\".");
    }
    return text.orElseGet(() -> new Text("", place()));
  }

  /** A list of ids, none twice. */
  List<Text> ids(String key) {
    List<Text> ids = new ArrayList<>();
    for (JsonString item : json.optionalTexts(key)) {
      Text id = stripped(item);
      Optional<Fault> fault = idFault(id.value());
      if (fault.isEmpty() && ids.stream().anyMatch(seen -> seen.value().equals(id.value()))) {
        fault = Optional.of(new Fault("names something twice.", "Take one of the two out."));
      }
      checked(key, id, fault).ifPresent(ids::add);
    }
    return ids;
  }

  /** A value that is written as a text of some form. */
  <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, Fault fault) {
    Optional<Text> written = written(key);
    Optional<T> value = written.flatMap(w -> parse.apply(w.value()));
    if (written.isPresent() && value.isEmpty()) {
      checked(key, written.get(), Optional.of(fault));
    }
    return value;
  }

  /** One of the words for the values of an enum. */
  <T> Optional<T> word(String key, List<T> values, Function<T, String> name) {
    return written(key).flatMap(written -> word(key, written, values, name));
  }

  /** Words for the values of an enum, each at most once. */
  <T> List<T> words(String key, List<T> values, Function<T, String> name) {
    return ids(key).stream().flatMap(w -> word(key, w, values, name).stream()).toList();
  }

  private <T> Optional<T> word(String key, Text written, List<T> values, Function<T, String> name) {
    Optional<T> value =
        values.stream().filter(v -> name.apply(v).equals(written.value())).findFirst();
    if (value.isEmpty()) {
      List<String> known = values.stream().map(name).toList();
      problem(
          written.place(),
          Code.BAD_VALUE,
          "\"" + key + "\" holds a word that is not known here.",
          NearestWord.advice(written.value(), known));
    }
    return value;
  }

  /** A whole number from 1 to {@code max}. */
  OptionalInt count(String key, int max) {
    Optional<Json> value = json.value(key);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (value.get() instanceof JsonNumber n && inRange(n.value(), max)) {
      return OptionalInt.of(n.value().intValueExact());
    }
    problem(
        value.get().place(),
        Code.BAD_VALUE,
        "\"" + key + "\" must be a whole number from 1 to " + max + ".",
        "Write digits alone: no quotes, no comma or point, no unit.");
    return OptionalInt.empty();
  }

  private static boolean inRange(BigDecimal n, int max) {
    return n.signum() > 0
        && n.compareTo(BigDecimal.valueOf(max)) <= 0
        && n.stripTrailingZeros().scale() <= 0;
  }

  List<PlanFields> objects(String key) {
    return json.optionalObjects(key).stream().map(PlanFields::new).toList();
  }

  void problem(Place place, Code code, String what, String advice) {
    json.problem(place, code, what, advice);
  }

  void end() {
    json.end();
  }

  /** The text of a key exactly as written. */
  Optional<JsonString> raw(String key) {
    return json.optionalText(key).filter(text -> !text.value().isEmpty());
  }

  private Optional<Text> written(String key) {
    return json.optionalText(key).map(PlanFields::stripped).filter(t -> !t.value().isEmpty());
  }

  private static Text stripped(JsonString text) {
    return new Text(text.value().strip(), text.place());
  }

  private static Optional<Fault> idFault(String id) {
    return Ids.valid(id)
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "is no id.",
                "Use 1 to 64 of the letters a to z, digits, - and _, beginning with a letter or"
                    + " digit; not the name of a device, such as con or nul."));
  }

  Optional<Text> checked(String key, Text text, Optional<Fault> fault) {
    fault.ifPresent(
        f -> problem(text.place(), Code.BAD_VALUE, "\"" + key + "\" " + f.what(), f.advice()));
    return fault.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Text(Normalizer.normalize(text.value(), Normalizer.Form.NFC), text.place()));
  }
}
