package org.handoutpress.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.content.Ids;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * What a first pass over a roster tells, before anything is made.
 *
 * @param rows how many patients it has, right and wrong
 */
public record RosterScan(int rows) {
  /** More than any id has: what is longer is none, and need not be remembered. */
  private static final int LONG = 200;

  /**
   * Reads to the end.
   *
   * @throws ProblemException with up to 20 faults of the file as a whole: its encoding, its header,
   *     its quotes, lines of another length, two rows with one id
   */
  public static RosterScan of(Path file) throws IOException, ProblemException {
    Problems problems = new Problems();
    Map<String, Integer> lines = new HashMap<>();
    int rows = 0;
    try (Entries entries = Roster.entries(file)) {
      Optional<Entry> entry = next(entries, problems);
      while (entry.isPresent()) {
        rows++;
        checkId(entry.get(), lines, problems);
        entry = next(entries, problems);
      }
    }
    problems.throwIfAny();
    return new RosterScan(rows);
  }

  private static Optional<Entry> next(Entries entries, Problems problems) throws IOException {
    try {
      return entries.next(problems);
    } catch (ProblemException e) {
      problems.addAll(e);
      return Optional.empty();
    }
  }

  private static void checkId(Entry entry, Map<String, Integer> lines, Problems problems) {
    Optional<String> id = entry.writtenId().filter(i -> !i.isEmpty() && i.length() <= LONG);
    if (id.isEmpty()) {
      return;
    }
    int line = entry.place().line();
    Integer first = lines.putIfAbsent(Ids.fold(id.get()), line);
    if (first != null) {
      problems.add(
          Problem.at(
              new Place(entry.place().file(), line, entry.place().column(), ""),
              Code.DUPLICATE_ID,
              "The rows in lines " + first + " and " + line + " have the same \"id\".",
              "Give each patient one of their own; upper and lower case count as the same."));
    }
  }
}
