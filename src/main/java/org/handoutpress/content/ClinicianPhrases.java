package org.handoutpress.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/** Every {@link ClinicianPhrase} in one language. */
public final class ClinicianPhrases {
  private static final String FILE = "/review-sheet.json";

  private final Map<ClinicianPhrase, Text> texts;

  private ClinicianPhrases(Map<ClinicianPhrase, Text> texts) {
    this.texts = texts;
  }

  /**
   * Reads review-sheet.json of a language.
   *
   * @param contentRoot may lie in a zip file system
   * @param language a language tag, or the name of a folder
   * @throws ProblemException with what is wrong with it
   */
  public static ClinicianPhrases read(Path contentRoot, String language) throws ProblemException {
    Problems problems = new Problems();
    String folder = new Languages(contentRoot).folder(language);
    Words words = new ContentFiles(contentRoot, problems).words(folder + FILE);
    Map<ClinicianPhrase, Text> texts = new EnumMap<>(ClinicianPhrase.class);
    for (ClinicianPhrase phrase : ClinicianPhrase.values()) {
      texts.put(phrase, words.alsoAllowing(phrase.placeholders()).text(phrase.key()));
    }
    words.end();
    problems.throwIfAny();
    return new ClinicianPhrases(texts);
  }

  public Text get(ClinicianPhrase phrase) {
    return texts.get(phrase);
  }

  public Collection<Text> all() {
    return Collections.unmodifiableCollection(texts.values());
  }
}
