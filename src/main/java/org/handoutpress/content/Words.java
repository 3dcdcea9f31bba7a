package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the fields of an object as texts for patients, each checked as it is read. */
final class Words {
  static final int MAX_ITEMS = 7;

  private final JsonFields fields;
  private final Predicate<String> placeholders;

  Words(JsonFields fields) {
    this(fields, name -> Placeholders.allows(name, Set.of()));
  }

  private Words(JsonFields fields, Predicate<String> placeholders) {
    this.fields = fields;
    this.placeholders = placeholders;
  }

  Words forbiddingPlaceholders() {
    return new Words(fields, name -> false);
  }

  Words alsoAllowing(Set<String> names) {
    return new Words(fields, name -> Placeholders.allows(name, names));
  }

  Words allowingOnly(Set<String> names) {
    return new Words(fields, names::contains);
  }

  JsonFields fields() {
    return fields;
  }

  /** The text of a key; an empty one, reported once, if it is missing or no text. */
  Text text(String key) {
    if (!fields.has(key)) {
      return unchecked(fields.text(key));
    }
    return optionalText(key).orElseGet(() -> new Text("", fields.place()));
  }

  /** The text of a key that is an id; an id that is itself missing was reported where it stands. */
  Text named(String id) {
    return id.isEmpty() ? new Text("", fields.place()) : text(id);
  }

  Optional<Text> optionalText(String key) {
    return fields.optionalText(key).map(this::checked);
  }

  /** A list of {@code min} to {@code max} texts. */
  List<Text> texts(String key, int min, int max) {
    List<Text> texts = fields.texts(key).stream().map(this::checked).toList();
    if (fields.has(key) && (texts.size() < min || texts.size() > max)) {
      countProblem(key, min, max, texts.size());
    }
    return texts;
  }

  List<Text> optionalTexts(String key, int max) {
    return fields.has(key) ? texts(key, 0, max) : List.of();
  }

  private void countProblem(String key, int min, int max, int count) {
    String range = min == max ? "exactly " + min : "from " + min + " to " + max;
    problem(
        fields.array(key).isEmpty() ? fields.place() : fields.array(key).get(0).place(),
        Code.BAD_VALUE,
        "\"" + key + "\" holds " + count + " items; it must hold " + range + ".",
        count > max ? "Split the list, or take some out." : "Add what is missing.");
  }

  Words object(String key) {
    return new Words(fields.object(key), placeholders);
  }

  List<Words> objects(String key) {
    return fields.objects(key).stream().map(f -> new Words(f, placeholders)).toList();
  }

  Section section(String key) {
    return object(key).asSection();
  }

  List<Section> optionalSections(String key) {
    return fields.optionalObjects(key).stream()
        .map(f -> new Words(f, placeholders).asSection())
        .toList();
  }

  private Section asSection() {
    Section section =
        new Section(
            text("heading"),
            optionalTexts("paragraphs", MAX_ITEMS),
            optionalTexts("items", MAX_ITEMS));
    end();
    return section;
  }

  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    for (JsonFields each : fields.optionalObjects("origins")) {
      origins.add(OriginReader.read(each, fields));
    }
    return origins;
  }

  void end() {
    fields.end();
  }

  void problem(Place place, Code code, String what, String advice) {
    fields.problem(place, code, what, advice);
  }

  private static Text unchecked(JsonString string) {
    return new Text(string.value(), string.place());
  }

  private Text checked(JsonString string) {
    TextRules.fault(string.value(), placeholders)
        .ifPresent(f -> problem(string.place(), Code.BAD_VALUE, f.what(), f.advice()));
    return unchecked(string);
  }
}
