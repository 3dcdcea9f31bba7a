package org.handoutpress.plan;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Place;

/**
 * Takes the cells from the parser and finds where each stands: the parser tells only the line of a
 * record, but a strict CSV file has one way alone to write a cell, so its length is known.
 */
final class CsvCells extends CsvCallbackHandler<CsvRow> {
  private final String file;
  private List<CsvRow.Cell> cells = new ArrayList<>();
  private Place start;
  private int line = 1;
  private int column = 1;

  CsvCells(String file) {
    this.file = file;
    start = here();
  }

  /** Where the record begins that is being read, or was read last. */
  Place start() {
    return start;
  }

  private Place here() {
    return new Place(file, line, column, "");
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = Math.toIntExact(startingLineNumber);
    column = 1;
    start = here();
    cells = new ArrayList<>();
  }

  @Override
  protected void addField(char[] buf, int offset, int len, boolean quoted) {
    String text = new String(buf, offset, len);
    cells.add(new CsvRow.Cell(text, here(), quoted));
    pass(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    column++;
  }

  private void pass(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !written.startsWith("\n", i + 1));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }

  @Override
  protected void setEmpty() {
    cells.add(new CsvRow.Cell("", here(), false));
  }

  @Override
  protected void setComment(char[] buf, int offset, int len) {
    throw new IllegalStateException("a roster has no comments");
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return cells.size();
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(start, List.copyOf(cells));
  }
}
