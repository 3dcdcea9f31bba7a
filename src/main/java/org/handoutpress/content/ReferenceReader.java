package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonString;

/** Reads references.json: items of CSL-JSON (Citation Style Language, version 1.0.2). */
final class ReferenceReader {

  private final ContentFiles files;
  private final List<String> questions;

  ReferenceReader(ContentFiles files, List<Question> questions) {
    this.files = files;
    this.questions = questions.stream().map(Question::id).toList();
  }

  List<Reference> read() {
    JsonFields file = files.fields("references.json");
    Ids ids = new Ids();
    List<Reference> references = new ArrayList<>();
    for (JsonFields item : file.objects("references")) {
      references.add(reference(item, ids));
    }
    file.end();
    return references;
  }

  private Reference reference(JsonFields item, Ids ids) {
    item.string("type");
    item.optionalString("note");
    Reference reference =
        new Reference(
            ids.read(item, "id"),
            item.objects("author").stream().map(ReferenceReader::author).toList(),
            item.string("title"),
            item.string("container-title"),
            issued(item),
            WebAddress.read(item, "URL"),
            questions(item),
            item.optionalString("language"),
            item.place());
    item.end();
    return reference;
  }

  private List<String> questions(JsonFields item) {
    List<JsonString> named = item.optionalTexts("questions");
    for (JsonString id : named) {
      if (!questions.contains(id.value())) {
        item.problem(
            id.place(),
            Code.UNKNOWN_ID,
            "There is no question \"" + id.value() + "\".",
            NearestWord.advice(id.value(), questions));
      }
    }
    return named.stream().map(JsonString::value).toList();
  }

  private static String author(JsonFields name) {
    String author =
        name.optionalString("literal")
            .orElseGet(() -> name.string("family") + ", " + name.string("given"));
    name.end();
    return author;
  }

  /** The date-parts as ISO 8601: year, year and month, or the whole date. */
  private static String issued(JsonFields item) {
    JsonFields date = item.object("issued");
    List<Json> dates = date.array("date-parts");
    date.end();
    if (dates.size() == 1 && dates.get(0) instanceof JsonArray parts && areNumbers(parts)) {
      return parts.items().stream()
          .map(p -> ((JsonNumber) p).value().intValue())
          .map(p -> String.format(Locale.ROOT, "%02d", p))
          .collect(Collectors.joining("-"));
    }
    item.problem(
        date.place(),
        Code.BAD_VALUE,
        "This is no date.",
        "Write year, month and day, as in [[2024, 9, 18]].");
    return "";
  }

  private static boolean areNumbers(JsonArray parts) {
    int count = parts.items().size();
    return count >= 1
        && count <= 3
        && parts.items().stream().allMatch(JsonNumber.class::isInstance);
  }
}
