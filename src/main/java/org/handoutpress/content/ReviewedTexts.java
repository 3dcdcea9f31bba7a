package org.handoutpress.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonBool;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonString;

/**
 * What a clinician answers for: every text, number and switch of the content that tells a patient
 * what to do or to know. Each has a key, such as {@code en/exercises/cobra#/steps/0}: its file and
 * a JSON pointer (RFC 6901), in which an item that has an id stands by its id, so that what is put
 * in before it does not move it.
 */
final class ReviewedTexts {
  /** In the folder of content, and of a language. */
  private static final Set<String> SHARED =
      Set.of("cautions.json", "programmes.json", "references.json", "clinic.json");

  private static final Set<String> SPOKEN =
      Set.of(
          "cautions.json",
          "programmes.json",
          "questions.json",
          "guide.json",
          "phrases.json",
          "mail.json");

  /** Of the clinic: whom a patient is told to call, and what the weekly sheet shows. */
  private static final String CLINIC = "clinic#";

  private static final Set<String> OF_THE_CLINIC =
      Set.of("emergencyNumber", "phone", "trackingProgramme");

  /** What only an editor, a clinician or a program reads. */
  private static final Set<String> NOT_READ =
      Set.of("$schema", "origins", "comparedWith", "note", "look");

  /** Phrases for who prints, and those that tell of the review itself. */
  private static final List<String> ABOUT_PAPER =
      List.of("footer.", "index.", "fold.", "cut.", "print.");

  private final Map<String, String> texts = new TreeMap<>();

  private ReviewedTexts() {}

  /**
   * Finds them.
   *
   * @param files every file that was read, by its path in the folder of content
   * @param language the folder of the language
   */
  static Map<String, String> of(Map<String, Json> files, String language) {
    ReviewedTexts found = new ReviewedTexts();
    files.forEach(
        (file, root) -> {
          if (isReviewed(file, language)) {
            found.add(file.replaceFirst("\\.json$", "") + "#", root);
          }
        });
    return found.texts;
  }

  private static boolean isReviewed(String file, String language) {
    String own = language + "/";
    String name = file.startsWith(own) ? file.substring(own.length()) : file;
    return name.startsWith("exercises/") || (file.startsWith(own) ? SPOKEN : SHARED).contains(name);
  }

  private void add(String key, Json value) {
    if (value instanceof JsonObject object) {
      object.members().stream()
          .filter(m -> isRead(key, m.key()))
          .forEach(m -> add(key + "/" + m.key(), m.value()));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        add(key + "/" + name(array.items().get(i), i), array.items().get(i));
      }
    } else {
      plain(key, value);
    }
  }

  private static boolean isRead(String parent, String key) {
    boolean paper = parent.endsWith("/phrases#") && ABOUT_PAPER.stream().anyMatch(key::startsWith);
    boolean house = parent.equals(CLINIC) && !OF_THE_CLINIC.contains(key);
    return !paper && !house && !NOT_READ.contains(key);
  }

  private static String name(Json item, int index) {
    boolean named = item instanceof JsonObject o && o.get("id").orElse(null) instanceof JsonString;
    return named
        ? ((JsonString) ((JsonObject) item).get("id").orElseThrow()).value()
        : Integer.toString(index);
  }

  private void plain(String key, Json value) {
    if (value instanceof JsonString text) {
      texts.put(key, text.value());
    } else if (value instanceof JsonNumber number) {
      texts.put(key, number.value().stripTrailingZeros().toPlainString());
    } else if (value instanceof JsonBool bool) {
      texts.put(key, Boolean.toString(bool.value()));
    }
  }
}
