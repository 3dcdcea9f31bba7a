package org.handoutpress.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handoutpress.content.PlainRules.Instead;
import org.handoutpress.content.PlainRules.Jargon;
import org.handoutpress.content.PlainRules.Passive;
import org.handoutpress.content.PlainRules.Score;
import org.handoutpress.content.PlainRules.Steps;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads plain.json of a language. */
public final class PlainReader {
  private static final int MOST_WORDS = 60;
  private static final int MOST_SENTENCES = 10;

  private final JsonFields file;

  private PlainReader(JsonFields file) {
    this.file = file;
  }

  /**
   * Reads the rules of a language.
   *
   * @param language a language tag, or the name of a folder
   * @throws ProblemException with what is wrong in the file
   */
  public static PlainRules read(Path contentRoot, String language) throws ProblemException {
    Problems problems = new Problems();
    ContentFiles files = new ContentFiles(contentRoot, problems);
    String folder = new Languages(contentRoot).folder(language);
    String tag = files.fields(folder + "/language.json").string("tag");
    PlainRules rules = new PlainReader(files.fields(folder + "/plain.json")).rules(tag);
    problems.throwIfAny();
    return rules;
  }

  private PlainRules rules(String tag) {
    JsonFields sentences = file.object("sentences");
    PlainRules rules =
        new PlainRules(
            tag,
            named(
                    file,
                    "syllables",
                    SyllableRule::of,
                    List.of("english", "spanish", "vowel-groups"))
                .orElse(SyllableRule.VOWEL_GROUPS),
            file.objects("readability").stream().flatMap(s -> score(s).stream()).toList(),
            sentences.integer("averageUnder", 1, MOST_WORDS),
            sentences.integer("longest", 1, MOST_WORDS),
            file.integer("longestList", 1, Words.MAX_ITEMS),
            steps(file.object("steps")),
            passive(file.object("passive")),
            file.objects("jargon").stream().map(PlainReader::jargon).toList(),
            instead("promises"),
            instead("numbers"));
    sentences.end();
    file.end();
    return rules;
  }

  private static Optional<Score> score(JsonFields fields) {
    List<String> known = List.of(Formula.values()).stream().map(Formula::key).toList();
    Optional<Formula> formula = named(fields, "formula", Formula::of, known);
    double limit = fields.number("limit");
    fields.end();
    return formula.map(f -> new Score(f, limit));
  }

  private static Steps steps(JsonFields fields) {
    Steps steps =
        new Steps(
            fields.integer("mostSentences", 1, MOST_SENTENCES),
            strings(fields, "joiners"),
            strings(fields, "actions"));
    fields.end();
    return steps;
  }

  private static Passive passive(JsonFields fields) {
    Passive passive =
        new Passive(
            strings(fields, "helpers"),
            strings(fields, "between"),
            strings(fields, "participles"),
            strings(fields, "states"));
    fields.end();
    return passive;
  }

  private static Jargon jargon(JsonFields fields) {
    Jargon jargon = new Jargon(fields.string("word"), strings(fields, "plain"));
    fields.end();
    return jargon;
  }

  private List<Instead> instead(String key) {
    return file.objects(key).stream().map(PlainReader::instead).toList();
  }

  private static Instead instead(JsonFields fields) {
    Instead instead = new Instead(fields.string("words"), fields.string("instead"));
    fields.end();
    return instead;
  }

  private static List<String> strings(JsonFields fields, String key) {
    return fields.texts(key).stream().map(JsonString::value).toList();
  }

  private static <T> Optional<T> named(
      JsonFields fields, String key, Function<String, Optional<T>> find, List<String> known) {
    JsonString name = fields.text(key);
    Optional<T> found = find.apply(name.value());
    if (fields.has(key) && found.isEmpty()) {
      fields.problem(
          name.place(),
          Code.BAD_VALUE,
          "There is no \"" + name.value() + "\" here.",
          NearestWord.advice(name.value(), known));
    }
    return found;
  }
}
