package org.handoutpress.plan;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/** The first line of a CSV roster, which names its columns. */
record CsvHeader(List<String> columns) {
  CsvHeader {
    columns = List.copyOf(columns);
  }

  /**
   * The delimiter of a header line: no column's name has a comma or a semicolon in it, so nothing
   * is guessed.
   */
  static char delimiter(Place place, String line) throws ProblemException {
    boolean comma = line.indexOf(',') >= 0;
    boolean semicolon = line.indexOf(';') >= 0;
    if (comma == semicolon) {
      throw new ProblemException(
          Problem.at(
              place,
              Code.SYNTAX,
              comma
                  ? "The header has both commas and semicolons."
                  : "The header has neither commas nor semicolons.",
              "The first line must name the columns, such as id,name,exercises: with a comma or a"
                  + " semicolon between them, and no tab."));
    }
    return comma ? ',' : ';';
  }

  /**
   * The columns of the header's cells.
   *
   * @throws ProblemException if one is unknown, twice there or missing
   */
  static CsvHeader of(CsvRow row) throws ProblemException {
    Problems problems = new Problems();
    List<String> columns = new ArrayList<>();
    for (CsvRow.Cell cell : row.cells()) {
      String name = cell.text().strip();
      check(name, columns, cell.place(), problems);
      columns.add(name);
    }
    missing(columns, row.place(), problems);
    problems.throwIfAny();
    return new CsvHeader(columns);
  }

  /** The name is not printed: where the header is missing it is some patient's. */
  private static void check(String name, List<String> before, Place place, Problems problems) {
    String column = "Column " + (before.size() + 1) + " of the header";
    if (!PlanKeys.PLAN.contains(name)) {
      problems.add(
          Problem.at(
              place,
              Code.UNKNOWN_KEY,
              column + " is not known.",
              NearestWord.advice(name, PlanKeys.PLAN)));
    } else if (before.contains(name)) {
      problems.add(
          Problem.at(
              place,
              Code.DUPLICATE_KEY,
              column + " is \"" + name + "\" a second time.",
              "Take one of the two out."));
    }
  }

  private static void missing(List<String> columns, Place place, Problems problems) {
    for (String needed : List.of(PlanKeys.ID, PlanKeys.NAME)) {
      if (!columns.contains(needed)) {
        problems.add(
            Problem.at(
                place,
                Code.MISSING_KEY,
                "The header has no column \"" + needed + "\".",
                "Add it."));
      }
    }
    if (!columns.contains(PlanKeys.EXERCISES) && !columns.contains(PlanKeys.PROGRAMME)) {
      problems.add(
          Problem.at(
              place,
              Code.MISSING_KEY,
              "The header has neither a column \"exercises\" nor \"programme\".",
              "Add one of the two."));
    }
  }
}
