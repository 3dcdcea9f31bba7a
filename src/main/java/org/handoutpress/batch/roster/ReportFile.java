package org.handoutpress.batch.roster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoutpress.batch.files.CsvCell;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.PartFile;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;

/**
 * The report of a run, a row for each row of the roster: CSV as RFC 4180 has it, in UTF-8 without a
 * byte order mark, lines ended by CR LF. It appears when it is whole.
 */
final class ReportFile implements AutoCloseable {
  static final String NAME = "report.csv";
  private static final List<String> HEADER =
      List.of("id", "status", "file", "pages", "bytes", "code", "message");

  private final PartFile part;
  private final FileChannel channel;
  private final Writer text;

  private ReportFile(PartFile part, FileChannel channel) {
    this.part = part;
    this.channel = channel;
    this.text = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
  }

  static ReportFile open(OutputFolder folder) throws IOException {
    PartFile part = folder.part(NAME);
    ReportFile report = new ReportFile(part, part.open(folder.access()));
    report.write(HEADER);
    return report;
  }

  void add(RowResult row) throws IOException {
    boolean made = row.status().made();
    write(
        List.of(
            row.id(),
            row.status().name().toLowerCase(Locale.ROOT),
            row.file(),
            made ? Integer.toString(row.pages()) : "",
            made ? Integer.toString(row.bytes()) : "",
            row.problems().stream().findFirst().map(p -> p.code().name()).orElse(""),
            message(row)));
  }

  private static String message(RowResult row) {
    List<String> parts = new ArrayList<>();
    row.problems().forEach(p -> parts.add(message(p)));
    parts.addAll(row.remarks().inShort());
    row.earlier().forEach(file -> parts.add(file + " is of an earlier run."));
    String said = parts.isEmpty() ? "" : ": " + String.join(" | ", parts);
    return "line " + row.line() + said;
  }

  private static String message(Problem problem) {
    Place place = problem.place();
    String where = place.pointer().isEmpty() ? "" : "at " + place.pointer() + ": ";
    return where + problem.what() + " " + problem.advice();
  }

  private void write(List<String> cells) throws IOException {
    text.write(cells.stream().map(CsvCell::print).collect(Collectors.joining(",")));
    text.write("\r\n");
  }

  /** Puts the report in the place of the last run's. */
  void finish() throws IOException {
    text.flush();
    channel.force(true);
    text.close();
    part.finish();
  }

  /** Leaves nothing of a report that is not finished. */
  @Override
  public void close() throws IOException {
    try (channel) {
      part.discard();
    }
  }
}
