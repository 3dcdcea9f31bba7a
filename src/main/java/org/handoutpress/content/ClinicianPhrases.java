package org.handoutpress.content;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/** Every {@link ClinicianPhrase} in one language. */
public final class ClinicianPhrases {
  private static final String FILE = "/review-sheet.json";

  private final Map<ClinicianPhrase, Text> texts;
  private final Map<String, Text> movements;

  private ClinicianPhrases(Map<ClinicianPhrase, Text> texts, Map<String, Text> movements) {
    this.texts = texts;
    this.movements = movements;
  }

  /**
   * Reads review-sheet.json of a language.
   *
   * @param contentRoot may lie in a zip file system
   * @param library whose families of movement have a name there
   * @param folder of the language
   * @throws ProblemException with what is wrong with it
   */
  static ClinicianPhrases read(Path contentRoot, Library library, String folder)
      throws ProblemException {
    Problems problems = new Problems();
    Words words = new ContentFiles(contentRoot, problems).words(folder + FILE);
    Map<ClinicianPhrase, Text> texts = new EnumMap<>(ClinicianPhrase.class);
    for (ClinicianPhrase phrase : ClinicianPhrase.values()) {
      texts.put(phrase, words.alsoAllowing(phrase.placeholders()).text(phrase.key()));
    }
    Map<String, Text> movements = movements(words.object("movements"), library);
    words.end();
    problems.throwIfAny();
    return new ClinicianPhrases(texts, movements);
  }

  private static Map<String, Text> movements(Words words, Library library) {
    Map<String, Text> movements = new LinkedHashMap<>();
    library.cautions().stream()
        .flatMap(c -> c.movements().stream())
        .forEach(id -> movements.computeIfAbsent(id, words::named));
    words.end();
    return movements;
  }

  /** The names of the families of movement by their ids, in the order of the cautions. */
  public Map<String, Text> movements() {
    return Collections.unmodifiableMap(movements);
  }

  public Text get(ClinicianPhrase phrase) {
    return texts.get(phrase);
  }
}
