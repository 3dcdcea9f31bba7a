package org.handoutpress.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * What the review sheet says and no patient reads.
 *
 * @param source the content that this language was translated from, for notes that only it has
 */
public record ReviewNotes(
    ClinicianPhrases phrases, List<Evidence> evidence, Optional<Library> source) {
  public ReviewNotes {
    evidence = List.copyOf(evidence);
  }

  /**
   * Reads and checks them.
   *
   * @param contentRoot may lie in a zip file system
   * @param library in the same language
   * @param language a language tag, or the name of a folder
   * @throws ProblemException with what is wrong with them
   */
  public static ReviewNotes read(Path contentRoot, Library library, String language)
      throws ProblemException {
    String folder = new Languages(contentRoot).folder(language);
    ClinicianPhrases phrases = ClinicianPhrases.read(contentRoot, library, folder);
    Problems problems = new Problems();
    ContentFiles files = new ContentFiles(contentRoot, problems);
    List<Evidence> evidence = new EvidenceReader(files, library, folder).read();
    problems.throwIfAny();
    Optional<Text> from = library.conventions().translates();
    Optional<Library> source =
        from.isPresent()
            ? Optional.of(ContentReader.read(contentRoot, from.get().value()))
            : Optional.empty();
    return new ReviewNotes(phrases, evidence, source);
  }
}
