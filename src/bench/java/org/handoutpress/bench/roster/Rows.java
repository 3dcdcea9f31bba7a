package org.handoutpress.bench.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Rosters in CSV. */
public final class Rows {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "exercises",
          "programme",
          "language",
          "formats",
          "conditions",
          "override",
          "clinician",
          "start",
          "weeks",
          "note",
          "aim",
          "next-visit",
          "next-visit-time",
          "password");

  private Rows() {}

  /** The cells of one row by their columns; a column that is not there is left empty. */
  public record Row(Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public String id() {
      return cells.get("id");
    }

    Row with(String column, String cell) {
      Map<String, String> changed = new LinkedHashMap<>(cells);
      changed.put(column, cell);
      return new Row(changed);
    }

    private String line() {
      return COLUMNS.stream()
          .map(c -> quoted(cells.getOrDefault(c, "")))
          .collect(Collectors.joining(","));
    }
  }

  /** Writes a roster of so many rows. */
  public static void write(Path file, int count, IntFunction<Row> row) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      out.write(String.join(",", COLUMNS) + "\n");
      for (int i = 0; i < count; i++) {
        out.write(row.apply(i).line() + "\n");
      }
    }
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",;\\s]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
