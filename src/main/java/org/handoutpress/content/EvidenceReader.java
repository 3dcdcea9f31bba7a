package org.handoutpress.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads evidence.json, which a clinic may leave out, and what its works say in one language. */
final class EvidenceReader {
  private static final String FILE = "evidence.json";

  private final ContentFiles files;
  private final Library library;
  private final String folder;

  /**
   * A reader.
   *
   * @param folder of the language of the library
   */
  EvidenceReader(ContentFiles files, Library library, String folder) {
    this.files = files;
    this.library = library;
    this.folder = folder;
  }

  List<Evidence> read() {
    if (!files.holds(FILE)) {
      return List.of();
    }
    JsonFields facts = files.fields(FILE);
    Words words = files.words(folder + "/" + FILE);
    JsonFields guide = files.fields(folder + "/guide.json");
    Ids ids = new Ids();
    List<Evidence> all = new ArrayList<>();
    for (JsonFields each : facts.objects("evidence")) {
      all.add(evidence(ids.read(each, "id"), each, words, guide));
    }
    facts.end();
    words.end();
    return all;
  }

  private Evidence evidence(String id, JsonFields facts, Words all, JsonFields guide) {
    Words words = all.object(id);
    Evidence evidence =
        new Evidence(
            id,
            work(id, facts),
            pages(facts, guide),
            known(facts, "questions", library.questions().stream().map(Question::id).toList()),
            known(facts, "movements", movements()),
            words.text("says"),
            words.optionalText("differs"),
            words.optionalText("secondHand"));
    facts.end();
    words.end();
    return evidence;
  }

  /** None if the handouts cite it themselves. */
  private Optional<Evidence.Source> work(String id, JsonFields facts) {
    boolean cited = library.reference(id).isPresent();
    if (cited == facts.has("work")) {
      facts.problem(
          facts.place(),
          Code.BAD_VALUE,
          cited
              ? "The work \"" + id + "\" stands in references.json already."
              : "There is no work \"" + id + "\" in references.json.",
          cited ? "Take \"work\" out, or choose another id." : "Say at \"work\" what it is.");
    }
    return facts.optionalObject("work").map(EvidenceReader::source);
  }

  private static Evidence.Source source(JsonFields fields) {
    Evidence.Source source =
        new Evidence.Source(
            fields.string("by"),
            fields.string("title"),
            WebAddress.read(fields, "URL"),
            fields.optionalString("dated"),
            fields.optionalString("language"));
    fields.end();
    return source;
  }

  private static List<String> pages(JsonFields facts, JsonFields guide) {
    List<JsonString> pages = facts.optionalTexts("pages");
    for (JsonString page : pages) {
      if (!guide.resolves(page.value())) {
        facts.problem(
            page.place(),
            Code.UNKNOWN_ID,
            "guide.json has nothing at \"" + page.value() + "\".",
            "Write a JSON pointer such as \"/help/now\".");
      }
    }
    return pages.stream().map(JsonString::value).toList();
  }

  private Collection<String> movements() {
    TreeSet<String> all = new TreeSet<>();
    library.cautions().forEach(c -> all.addAll(c.movements()));
    return all;
  }

  private static List<String> known(JsonFields facts, String key, Collection<String> known) {
    List<JsonString> named = facts.optionalTexts(key);
    for (JsonString id : named) {
      if (!known.contains(id.value())) {
        facts.problem(
            id.place(),
            Code.UNKNOWN_ID,
            "\"" + id.value() + "\" is not known.",
            NearestWord.advice(id.value(), known));
      }
    }
    return named.stream().map(JsonString::value).toList();
  }
}
