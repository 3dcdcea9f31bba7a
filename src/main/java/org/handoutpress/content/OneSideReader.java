package org.handoutpress.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads how one side is told: what the drawings show is a fact, the steps are words. */
final class OneSideReader {
  private static final String KEY = "oneSide";
  private static final List<String> SIDES = List.of("left", "right");

  private final JsonFields facts;
  private final Words words;

  OneSideReader(JsonFields facts, Words words) {
    this.facts = facts;
    this.words = words;
  }

  /**
   * The words for one side, if there are any.
   *
   * @param steps how many steps there are for both sides, without the start
   * @param placeholders what a step may name for both sides
   */
  Optional<OneSide> read(int steps, Set<String> placeholders) {
    Optional<JsonFields> drawn = facts.optionalObject(KEY);
    if (drawn.isPresent() != words.fields().has(KEY)) {
      facts.problem(
          drawn.map(JsonFields::place).orElse(facts.place()),
          Code.MISSING_KEY,
          "\"oneSide\" stands in the facts or in the words alone.",
          "Say in the facts which side is drawn, and in the words how one side is done.");
      words.fields().optionalObject(KEY);
      return Optional.empty();
    }
    return drawn.map(d -> oneSide(d, words.object(KEY), steps, placeholders));
  }

  private OneSide oneSide(JsonFields drawn, Words told, int steps, Set<String> placeholders) {
    TreeSet<String> allowed = new TreeSet<>(placeholders);
    allowed.addAll(Placeholders.SIDES);
    JsonString shows = drawn.text("shows");
    if (drawn.has("shows") && !SIDES.contains(shows.value())) {
      unknown(drawn, shows, SIDES);
    }
    List<JsonString> others = drawn.optionalTexts("otherSide");
    Set<String> files = files();
    others.stream().filter(f -> !files.contains(f.value())).forEach(f -> unknown(drawn, f, files));
    drawn.end();
    Words sided = told.alsoAllowing(allowed);
    OneSide oneSide =
        new OneSide(
            shows.value().equals("left"),
            others.stream().map(JsonString::value).toList(),
            sided.texts("steps", steps, steps),
            sided.optionalText("easier"));
    told.end();
    return oneSide;
  }

  /** The drawings of the exercise. */
  private Set<String> files() {
    Set<String> files = new TreeSet<>();
    facts.optionalObjects("pictures").forEach(p -> files.add(p.text("file").value()));
    for (String key : List.of("easierPictures", "harderPictures")) {
      facts.optionalTexts(key).forEach(f -> files.add(f.value()));
    }
    return files;
  }

  private static void unknown(JsonFields fields, JsonString word, Collection<String> known) {
    fields.problem(
        word.place(),
        Code.UNKNOWN_ID,
        "There is no \"" + word.value() + "\" here.",
        NearestWord.advice(word.value(), known));
  }
}
