package org.handoutpress.bench.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoutpress.bench.roster.Wrong;

/** What {@code report.csv} says. */
record Reported(List<NamedCsvRecord> records) {
  /** The first row of a roster stands below its header. */
  private static final int FIRST_LINE = 2;

  static Reported read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return new Reported(csv.stream().toList());
    }
  }

  int size() {
    return records.size();
  }

  boolean once(int rows) {
    long ids = records.stream().map(r -> r.getField("id")).distinct().count();
    return records.size() == rows && ids == rows;
  }

  /** The wrong rows of which the report does not tell line and code, with what it tells. */
  List<String> notToldAs(Map<Integer, Wrong> wrong) {
    List<String> silent = new ArrayList<>();
    wrong.forEach(
        (row, kind) -> {
          NamedCsvRecord told = records.get(row);
          boolean line = told.getField("message").contains("line " + (row + FIRST_LINE) + ":");
          if (!line || !told.getField("code").contains(kind.code())) {
            silent.add(kind.name() + ": " + String.join(" ", told.getFields()));
          }
        });
    return silent;
  }
}
