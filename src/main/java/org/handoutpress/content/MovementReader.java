package org.handoutpress.content;

import java.util.List;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the families of movement of an exercise, and finds the conditions that they touch. */
final class MovementReader {
  private MovementReader() {}

  static List<String> read(JsonFields facts, List<Caution> cautions) {
    TreeSet<String> known = new TreeSet<>();
    cautions.forEach(c -> known.addAll(c.movements()));
    List<JsonString> movements = facts.texts("movements");
    for (JsonString movement : movements) {
      if (!known.contains(movement.value())) {
        facts.problem(
            movement.place(),
            Code.UNKNOWN_ID,
            "No caution knows the movement \"" + movement.value() + "\".",
            NearestWord.advice(movement.value(), known));
      }
    }
    return movements.stream().map(JsonString::value).toList();
  }

  static List<String> strings(JsonFields facts, String key) {
    return facts.texts(key).stream().map(JsonString::value).toList();
  }

  /** The ids of the conditions that any of the movements may harm, in the order of the file. */
  static List<String> cautions(List<String> movements, List<Caution> cautions) {
    return cautions.stream()
        .filter(c -> c.movements().stream().anyMatch(movements::contains))
        .map(Caution::id)
        .toList();
  }
}
