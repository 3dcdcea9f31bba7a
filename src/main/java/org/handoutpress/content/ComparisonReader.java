package org.handoutpress.content;

import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;

/**
 * Reads with what other descriptions an exercise was compared: where they stand from its facts, and
 * what they say, in the same order, from its words in one language.
 */
final class ComparisonReader {
  private static final String KEY = "comparedWith";

  private ComparisonReader() {}

  static List<Comparison> read(JsonFields facts, JsonFields words) {
    List<JsonFields> sources = facts.optionalObjects(KEY);
    List<JsonFields> told = words.optionalObjects(KEY);
    if (sources.size() != told.size()) {
      words.problem(
          words.has(KEY) ? words.placeOf(KEY) : words.place(),
          Code.BAD_VALUE,
          "\""
              + KEY
              + "\" tells of "
              + told.size()
              + " descriptions; there are "
              + sources.size()
              + ".",
          "Say of each of those in the facts of the exercise, in that order, what it says.");
    }
    return IntStream.range(0, Math.min(sources.size(), told.size()))
        .mapToObj(i -> comparison(sources.get(i), told.get(i)))
        .toList();
  }

  private static Comparison comparison(JsonFields source, JsonFields told) {
    Comparison comparison =
        new Comparison(
            source.string("by"),
            source.string("title"),
            WebAddress.read(source, "URL"),
            source.optionalString("dated"),
            told.string("says"),
            told.optionalString("differs"),
            told.optionalString("secondHand"));
    source.end();
    told.end();
    return comparison;
  }
}
