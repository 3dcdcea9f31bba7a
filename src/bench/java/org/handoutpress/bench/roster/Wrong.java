package org.handoutpress.bench.roster;

import java.util.List;
import java.util.function.UnaryOperator;
import org.handoutpress.bench.roster.Rows.Row;

/**
 * The ways in which a row can be wrong, one after the other.
 *
 * @param code what the report must say
 */
public record Wrong(String name, String code, UnaryOperator<Row> change) {
  private static final String LONG = "very ".repeat(150) + "long";

  /** Every kind that refuses one row and lets the others go on. */
  public static final List<Wrong> KINDS =
      List.of(
          cell("no name", "MISSING_KEY", "name", ""),
          cell("unknown exercise", "UNKNOWN_ID", "exercises", "cobra;kobra"),
          cell("repeats of 0", "BAD_VALUE", "exercises", "cobra:repeats=0"),
          cell("repeats of 101", "BAD_VALUE", "exercises", "cobra:repeats=101"),
          cell("repeats in words", "BAD_VALUE", "exercises", "cobra:repeats=ten"),
          cell("hold without unit", "BAD_VALUE", "exercises", "cobra:hold=30"),
          cell("rest in minutes", "BAD_VALUE", "exercises", "cobra:rest=1min"),
          cell("tempo of two", "BAD_VALUE", "exercises", "cat-cow:tempo=3-1"),
          cell("unknown key of a dose", "UNKNOWN_KEY", "exercises", "cobra:reps=5"),
          cell("key twice", "BAD_VALUE", "exercises", "cobra:sets=2,sets=3"),
          cell("exercise twice", "DUPLICATE_ID", "exercises", "cobra;cobra"),
          cell("side of one without sides", "BAD_VALUE", "exercises", "cobra:side=left"),
          cell("no exercises", "MISSING_KEY", "exercises", ""),
          cell("also a programme", "BAD_VALUE", "programme", "gentle-start"),
          new Wrong(
              "unknown programme",
              "UNKNOWN_ID",
              row -> row.with("exercises", "").with("programme", "gentle")),
          cell("date of another country", "BAD_VALUE", "start", "23.11.2026"),
          cell("no such day", "BAD_VALUE", "start", "2026-02-30"),
          cell("53 weeks", "BAD_VALUE", "weeks", "53"),
          cell("visit before the start", "BAD_VALUE", "next-visit", "2020-01-01"),
          cell("time without a visit", "MISSING_KEY", "next-visit", "")
              .and(row -> row.with("next-visit-time", "10:30")),
          cell("unknown condition", "UNKNOWN_ID", "conditions", "tired"),
          cell("caution", "CAUTION", "conditions", "late-pregnancy")
              .and(row -> row.with("exercises", "cobra;cat-cow")),
          cell("unknown format", "BAD_VALUE", "formats", "huge-print"),
          cell("no language", "BAD_VALUE", "language", "english!"),
          cell("password too short", "BAD_VALUE", "password", "short"),
          cell("control character", "BAD_VALUE", "name", "Rosa\u0007 Winterbourne"),
          cell("private use", "BAD_VALUE", "name", "Rosa \uE000"),
          cell("script without a font", "MISSING_GLYPH", "name", "\u5F20\u4F1F"),
          cell("name too long", "BAD_VALUE", "name", "Rosa " + "o".repeat(300)),
          cell("note too long", "BAD_VALUE", "note", LONG));

  private static Wrong cell(String name, String code, String column, String cell) {
    return new Wrong(name, code, row -> row.with(column, cell));
  }

  private Wrong and(UnaryOperator<Row> more) {
    return new Wrong(name, code, row -> more.apply(change.apply(row)));
  }
}
