package org.handoutpress.plan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * The patients of a roster, read one by one: a long roster takes no more memory than its longest
 * row. The file's ending tells its format: {@code .csv}, {@code .json} (one list) or {@code
 * .jsonl}.
 */
public final class Roster implements Closeable {
  private final Entries entries;

  private Roster(Entries entries) {
    this.entries = entries;
  }

  /**
   * Opens a roster.
   *
   * @throws ProblemException if it is no text in UTF-8, or its header is wrong
   */
  public static Roster open(Path file) throws IOException, ProblemException {
    return new Roster(entries(file));
  }

  static Entries entries(Path file) throws IOException, ProblemException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CsvEntries.open(file);
    }
    if (name.endsWith(".jsonl")) {
      return JsonLineEntries.open(file);
    }
    if (name.endsWith(".json")) {
      return JsonEntries.open(file);
    }
    throw new ProblemException(
        Problem.at(
            Place.file(file.toString()),
            Code.USAGE,
            "The name of a roster must end with .csv, .json or .jsonl.",
            "Give the file the ending of its format."));
  }

  /**
   * The next row, right or wrong; none after the last.
   *
   * @throws ProblemException if the file as a whole is wrong, which {@link RosterScan} tells before
   */
  public Optional<Row> next() throws IOException, ProblemException {
    Problems file = new Problems();
    Optional<Entry> entry = entries.next(file);
    file.throwIfAny();
    return entry.map(Roster::row);
  }

  private static Row row(Entry entry) {
    Problems problems = new Problems();
    entry.problems().forEach(problems::add);
    Optional<Plan> plan = entry.document().flatMap(d -> PlanReader.plan(d, problems));
    List<Problem> discreet = Discreet.of(problems);
    return new Row(entry.place(), entry.id(), plan.filter(p -> problems.isEmpty()), discreet);
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
