package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonObject;

/**
 * The exercises of a CSV row, as in {@code knee-to-chest:sets=2,repeats=10,hold=30s;cobra}, read
 * into the list of objects that JSON has.
 */
final class ExerciseCell {
  private final CsvRow.Cell cell;
  private final Problems problems;

  private ExerciseCell(CsvRow.Cell cell, Problems problems) {
    this.cell = cell;
    this.problems = problems;
  }

  static JsonArray read(CsvRow.Cell cell, Place place, Problems problems) {
    return new JsonArray(new ExerciseCell(cell, problems).items(place.pointer()), place);
  }

  private List<Json> items(String pointer) {
    List<Json> items = new ArrayList<>();
    int start = 0;
    for (String item : cell.text().split(";", -1)) {
      items.add(item(item, start, pointer + "/" + items.size()));
      start += item.length() + 1;
    }
    return items;
  }

  private JsonObject item(String item, int start, String pointer) {
    int colon = item.indexOf(':');
    String id = colon < 0 ? item : item.substring(0, colon);
    List<JsonObject.Member> members = new ArrayList<>();
    members.add(member(PlanKeys.ID, id, start, pointer));
    if (colon >= 0) {
      int at = start + colon + 1;
      for (String part : item.substring(colon + 1).split(",", -1)) {
        add(part, at, pointer, members);
        at += part.length() + 1;
      }
    }
    return new JsonObject(members, CsvPlan.within(cell, start, pointer));
  }

  private void add(String part, int start, String pointer, List<JsonObject.Member> members) {
    int equals = part.indexOf('=');
    String key = equals < 0 ? "" : part.substring(0, equals).strip();
    String value = part.substring(equals + 1).strip();
    if (key.isEmpty() || value.isEmpty()) {
      fault(
          start,
          pointer,
          "Each part of a dose must be a key, = and a value.",
          "Write knee-to-chest:sets=2,hold=30s, without a comma inside a number.");
    } else if (members.stream().anyMatch(member -> member.key().equals(key))) {
      fault(start, pointer, "This exercise has a key twice.", "Take one of the two out.");
    } else {
      members.add(member(key, value, start, pointer));
    }
  }

  private void fault(int start, String pointer, String what, String advice) {
    problems.add(Problem.at(CsvPlan.within(cell, start, pointer), Code.BAD_VALUE, what, advice));
  }

  private JsonObject.Member member(String key, String value, int start, String pointer) {
    Place place = CsvPlan.within(cell, start, pointer + "/" + key);
    return new JsonObject.Member(key, place, CsvPlan.value(key, value.strip(), place));
  }
}
