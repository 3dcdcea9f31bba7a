package org.handoutpress.batch.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.List;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/**
 * Puts the line of the source into problems that were found where the source was no longer seen.
 */
public final class Excerpts {
  private Excerpts() {}

  public static ProblemException fill(ProblemException e, FileSystem files) {
    List<Problem> filled = e.problems().stream().map(p -> fill(p, files)).toList();
    return new ProblemException(filled, e.more());
  }

  private static Problem fill(Problem problem, FileSystem files) {
    Place place = problem.place();
    if (place.line() == 0 || !problem.excerpt().isEmpty()) {
      return problem;
    }
    try {
      String line = Files.readAllLines(files.getPath(place.file())).get(place.line() - 1);
      return new Problem(place, problem.code(), problem.what(), problem.advice(), line);
    } catch (IOException | IndexOutOfBoundsException gone) {
      return problem;
    }
  }
}
