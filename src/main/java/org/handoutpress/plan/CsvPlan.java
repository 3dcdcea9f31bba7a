package org.handoutpress.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonString;

/**
 * A row of a CSV roster as the object that a JSON roster would have, so that one reader does.
 *
 * @param problems hears of what no JSON could hold
 */
record CsvPlan(CsvHeader header, Problems problems) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern WORD = Pattern.compile("[^,; ]+");

  /** The cells that hold something. */
  JsonObject object(CsvRow row) {
    List<JsonObject.Member> members = new ArrayList<>();
    for (int i = 0; i < header.columns().size(); i++) {
      CsvRow.Cell cell = row.cells().get(i);
      if (!cell.text().isBlank()) {
        members.add(member(header.columns().get(i), cell));
      }
    }
    return new JsonObject(members, row.place());
  }

  private JsonObject.Member member(String column, CsvRow.Cell cell) {
    Place place = at(cell.place(), "/" + column);
    Json value =
        switch (column) {
          case PlanKeys.EXERCISES -> ExerciseCell.read(cell, place, problems);
          case PlanKeys.FORMATS, PlanKeys.CONDITIONS -> words(cell, place);
          default -> value(column, cell.text(), place);
        };
    return new JsonObject.Member(column, place, value);
  }

  /** A number where one is wanted and written; any other text is left for the reader to refuse. */
  static Json value(String key, String text, Place place) {
    String plain = text.strip();
    return PlanKeys.NUMBERS.contains(key) && DIGITS.matcher(plain).matches()
        ? new JsonNumber(new BigDecimal(plain), place)
        : new JsonString(text, place);
  }

  private static Json words(CsvRow.Cell cell, Place place) {
    List<Json> words = new ArrayList<>();
    Matcher word = WORD.matcher(cell.text());
    while (word.find()) {
      String pointer = place.pointer() + "/" + words.size();
      words.add(new JsonString(word.group(), within(cell, word.start(), pointer)));
    }
    return new JsonArray(words, place);
  }

  /** The place of a character of a cell that holds no quote and no line end before it. */
  static Place within(CsvRow.Cell cell, int offset, String pointer) {
    Place start = cell.place();
    int column = start.column() + (cell.quoted() ? 1 : 0) + offset;
    return new Place(start.file(), start.line(), column, pointer);
  }

  private static Place at(Place place, String pointer) {
    return new Place(place.file(), place.line(), place.column(), pointer);
  }
}
