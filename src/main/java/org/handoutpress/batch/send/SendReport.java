package org.handoutpress.batch.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoutpress.batch.files.CsvCell;
import org.handoutpress.batch.files.OutputFolder;

/** The report of what was sent, a row for each message: CSV, as the report of the roster. */
final class SendReport {
  static final String NAME = "sent.csv";
  private static final List<String> HEADER = List.of("id", "status", "time", "message");

  private SendReport() {}

  static void write(OutputFolder folder, List<SendRow> rows) throws IOException {
    StringBuilder text = new StringBuilder(print(HEADER));
    rows.forEach(row -> text.append(print(cells(row))));
    folder.put(NAME, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(SendRow row) {
    String status = row.status().name().toLowerCase(Locale.ROOT);
    return List.of(row.id(), status, row.time(), row.message());
  }

  private static String print(List<String> cells) {
    return cells.stream().map(CsvCell::print).collect(Collectors.joining(",")) + "\r\n";
  }
}
