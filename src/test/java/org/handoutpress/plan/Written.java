package org.handoutpress.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Writes plans and rosters for the tests, and reads them. */
final class Written {
  static final String PLAN =
      """
      {
        "id": "p1",
        "name": "Rosa Winterbourne",
        "exercises": [
          {"id": "knee-to-chest", "sets": 2}
        ]
      }
      """;

  private Written() {}

  static Path file(Path folder, String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  static Plan plan(Path folder, String json) throws IOException, ProblemException {
    return PlanReader.read(file(folder, "plan.json", json));
  }

  /** The plan {@link #PLAN} with more keys. */
  static Plan planWith(Path folder, String keys) throws IOException, ProblemException {
    return plan(folder, with(keys));
  }

  static String with(String keys) {
    return PLAN.replace("\"id\": \"p1\",", "\"id\": \"p1\", " + keys + ",");
  }

  static List<Problem> problems(Path folder, String json) throws IOException {
    try {
      plan(folder, json);
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  static List<Row> rows(Path roster) throws IOException, ProblemException {
    List<Row> rows = new ArrayList<>();
    try (Roster open = Roster.open(roster)) {
      Optional<Row> row = open.next();
      while (row.isPresent()) {
        rows.add(row.get());
        row = open.next();
      }
    }
    return rows;
  }

  static List<Problem> scanProblems(Path roster) throws IOException {
    try {
      RosterScan.of(roster);
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }
}
