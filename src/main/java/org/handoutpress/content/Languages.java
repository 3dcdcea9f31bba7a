package org.handoutpress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** The languages of a folder of content: each folder with a language.json is one. */
public final class Languages {
  private final Path contentRoot;

  public Languages(Path contentRoot) {
    this.contentRoot = contentRoot;
  }

  /** The names of the language folders, sorted. */
  public List<String> folders() throws ProblemException {
    try (Stream<Path> children = Files.list(contentRoot)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("language.json")))
          .map(child -> child.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Place.file(contentRoot.toString()),
              Code.MISSING_FILE,
              "The folder of content is not there or cannot be read.",
              "Check the path that --content names."));
    }
  }

  /**
   * The folder of a language: the one of that name, or else of its primary subtag, so that {@code
   * en-GB} is found in {@code en} (lookup, RFC 4647 section 3.4).
   */
  public Optional<String> find(String language) throws ProblemException {
    List<String> folders = folders();
    String range = language;
    while (!range.isEmpty()) {
      for (String folder : folders) {
        if (folder.equalsIgnoreCase(range)) {
          return Optional.of(folder);
        }
      }
      range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
    }
    return Optional.empty();
  }

  /**
   * The same.
   *
   * @throws ProblemException if there is none
   */
  public String folder(String language) throws ProblemException {
    Optional<String> found = find(language);
    if (found.isEmpty()) {
      throw new ProblemException(unknown(language));
    }
    return found.get();
  }

  private Problem unknown(String language) throws ProblemException {
    return Problem.at(
        Place.file(contentRoot.toString()),
        Code.UNKNOWN_ID,
        "There is no language \"" + language + "\" in the content.",
        "Use one of: " + String.join(", ", folders()) + ".");
  }
}
