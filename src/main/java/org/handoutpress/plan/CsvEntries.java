package org.handoutpress.plan;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonReader;

/** A roster in CSV (RFC 4180), read strictly; the delimiter is a comma or a semicolon. */
final class CsvEntries implements Entries {
  private static final int LONGEST_HEADER = 4000;

  private final CsvCells cells;
  private final CloseableIterator<CsvRow> rows;
  private final char delimiter;
  private final CsvHeader header;

  private CsvEntries(String file, Reader text, char delimiter)
      throws IOException, ProblemException {
    this.delimiter = delimiter;
    cells = new CsvCells(file);
    rows = reader(delimiter).build(cells, text).iterator();
    header = CsvHeader.of(read().orElseThrow());
  }

  private static CsvReader.CsvReaderBuilder reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(JsonReader.MAX_BYTES);
  }

  static CsvEntries open(Path file) throws IOException, ProblemException {
    String firstLine;
    try (Reader text = Utf8Text.open(file)) {
      firstLine = firstLine(text);
    }
    Place place = new Place(file.toString(), 1, 1, "");
    char delimiter = CsvHeader.delimiter(place, firstLine);
    Reader text = Utf8Text.open(file);
    try {
      return new CsvEntries(file.toString(), text, delimiter);
    } catch (IOException | ProblemException e) {
      text.close();
      throw e;
    }
  }

  private static String firstLine(Reader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADER) {
      line.append((char) c);
      c = text.read();
    }
    return line.toString();
  }

  @Override
  public Optional<Entry> next(Problems file) throws IOException, ProblemException {
    Optional<CsvRow> row = read();
    Optional<CsvRow> blank = row.filter(CsvRow::blank);
    while (row.isPresent() && row.get().blank()) {
      row = read();
    }
    if (row.isPresent() && blank.isPresent()) {
      file.add(between(blank.get().place()));
    }
    return row.map(r -> entry(r, file));
  }

  private Optional<CsvRow> read() throws IOException, ProblemException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new ProblemException(quotes(cells.start()));
    }
  }

  private Entry entry(CsvRow row, Problems file) {
    if (row.cells().size() != header.columns().size()) {
      file.add(ragged(row));
      return new Entry(row.place(), Optional.empty(), List.of());
    }
    row.cells().stream()
        .filter(CsvRow.Cell::hasStrayQuote)
        .findFirst()
        .ifPresent(cell -> file.add(quotes(cell.place())));
    Problems faults = new Problems();
    JsonDocument document = JsonDocument.of(new CsvPlan(header, faults).object(row));
    return new Entry(row.place(), Optional.of(document), faults.kept());
  }

  private static Problem between(Place place) {
    return Problem.at(
        place, Code.SYNTAX, "This line is empty, and rows follow it.", "Take it out.");
  }

  private Problem ragged(CsvRow row) {
    return Problem.at(
        row.place(),
        Code.SYNTAX,
        "This row has "
            + row.cells().size()
            + " cells; the header has "
            + header.columns().size()
            + ".",
        "Leave a cell empty rather than out, and put one that has a "
            + delimiter
            + " in it in quotes.");
  }

  private static Problem quotes(Place place) {
    return Problem.at(
        place,
        Code.SYNTAX,
        "The quotes do not pair up from here on, or a cell is longer than 2 MB.",
        "Put the whole cell in quotes, and write a quote that belongs to the text twice.");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
