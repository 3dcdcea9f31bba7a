package org.handoutpress.plan;

import java.util.List;
import org.handoutpress.diag.Place;

/** A record of a CSV file. */
record CsvRow(Place place, List<Cell> cells) {
  /**
   * A cell.
   *
   * @param place where it begins, at its quote if it has one
   * @param quoted whether it stands in quotes
   */
  record Cell(String text, Place place, boolean quoted) {
    /** A quote where none may stand (RFC 4180, section 2, rule 5). */
    boolean hasStrayQuote() {
      return !quoted && text.indexOf('"') >= 0;
    }
  }

  /** A line with nothing in it, or with nothing but delimiters. */
  boolean blank() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }
}
