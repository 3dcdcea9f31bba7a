package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters in CSV: what is taken in silence, and what is refused as a whole or row by row. */
class CsvRosterTest {
  private static final String COMMA =
      """
      id,name,exercises,weeks,conditions
      a1,Rosa Winterbourne,"knee-to-chest:sets=2,repeats=10,hold=30s;cobra",6,falls glaucoma
      a2,"Lindqvist, ""Toby""\",cobra,,
      """;

  private static final String SEMICOLON =
      """
      id;name;exercises;weeks;conditions
      a1;Rosa Winterbourne;"knee-to-chest:sets=2,repeats=10,hold=30s;cobra";6;falls glaucoma
      a2;"Lindqvist, ""Toby""\";cobra;;
      """;

  @TempDir private Path folder;

  private Path csv(String text) throws IOException {
    return Written.file(folder, "roster.csv", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMA, SEMICOLON})
  void readsEitherDelimiter(String text) throws IOException, ProblemException {
    List<Row> rows = Written.rows(csv(text));
    assertThat(rows).map(Row::line).containsExactly(2, 3);
    Plan plan = rows.get(0).plan().orElseThrow();
    assertThat(plan.prescriptions())
        .map(p -> p.exercise().value())
        .containsExactly("knee-to-chest", "cobra");
    assertThat(plan.prescriptions().get(0).amounts().repeats()).hasValue(10);
    assertThat(plan.prescriptions().get(0).amounts().hold())
        .hasValue(new Hold(30, Hold.Unit.SECONDS));
    assertThat(plan.weeks()).hasValue(6);
    assertThat(plan.conditions()).hasSize(2);
    assertThat(rows.get(1).plan().orElseThrow().name().value()).isEqualTo("Lindqvist, \"Toby\"");
    assertThat(RosterScan.of(csv(text)).rows()).isEqualTo(2);
  }

  @Test
  void takesAByteOrderMarkCrlfAndBlankLinesAtTheEnd() throws IOException, ProblemException {
    String text = "\uFEFF" + SEMICOLON.replace("\n", "\r\n") + "\r\n;;;;\r\n\r\n";
    assertThat(Written.rows(csv(text))).hasSize(2).allMatch(r -> r.plan().isPresent());
    assertThat(Written.scanProblems(csv(text))).isEmpty();
  }

  @Test
  void takesAFileWithoutALineEndAtItsEnd() throws IOException, ProblemException {
    assertThat(Written.rows(csv(COMMA.stripTrailing()))).hasSize(2);
  }

  @Test
  void tellsWhereACellStands() throws IOException, ProblemException {
    String text = COMMA.replace("a2", "\"a\n2\"").replace("hold=30s", "hold=30");
    List<Row> rows = Written.rows(csv(text));
    assertThat(rows.get(0).problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.place().line()).isEqualTo(2);
              assertThat(p.place().column())
                  .isEqualTo(text.lines().toList().get(1).indexOf("hold") + 1);
              assertThat(p.place().pointer()).isEqualTo("/exercises/0/hold");
            });
    assertThat(rows.get(1).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.place()).hasToString(csvName() + ":3:1"));
    assertThat(rows.get(1).line()).isEqualTo(3);
  }

  private String csvName() {
    return folder.resolve("roster.csv").toString();
  }

  @Test
  void aCellAfterOneOfTwoLinesStandsInTheSecond() throws IOException, ProblemException {
    String text = "id,note,name,programme,weeks\na1,\"one\ntwo\",Rosa,all,many\nb,,Ana,all,1\n";
    List<Row> rows = Written.rows(csv(text));
    assertThat(rows.get(0).problems())
        .map(p -> p.place().line() + ":" + p.place().column())
        .containsExactly("2:4", "3:15");
    assertThat(rows.get(1).line()).isEqualTo(4);
  }

  @Test
  void aCellAfterDoubledQuotesStandsWhereItStands() throws IOException, ProblemException {
    String text = "id,name,programme,weeks\na1,\"Rosa \"\"Ro\"\" W\",all,many\n";
    assertThat(Written.rows(csv(text)).get(0).problems())
        .singleElement()
        .extracting(p -> p.place().column())
        .isEqualTo(text.lines().toList().get(1).indexOf("many") + 1);
  }

  @Test
  void refusesACellThatNoMemoryShouldHold() throws IOException {
    String text = "id,name,programme\na,\"" + "x".repeat(2_500_000) + "\",all\n";
    assertThat(Written.scanProblems(csv(text)))
        .singleElement()
        .satisfies(p -> assertThat(p.what()).contains("longer than 2 MB"));
  }

  /** The header, or a row after it, and what is said about the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id\\tname\\tprogramme\\n              | neither commas nor semicolons | 1:1
          id,name;programme\\n                  | both commas and semicolons    | 1:1
          id,name,exercise\\n                   | Column 3 of the header is not | 1:9
          ID,name,exercises\\n                  | Column 1 of the header is not | 1:1
          id,name,id,exercises\\n               | Column 3 of the header is "id" a second time | 1:9
          id,exercises\\n                       | no column "name"              | 1:1
          name,exercises\\n                     | no column "id"                | 1:1
          id,name\\n                            | neither a column "exercises" nor | 1:1
          id,name,programme,\\n                 | Column 4 of the header        | 1:19
          id,name,programme\\na,b\\n             | has 2 cells; the header has 3 | 2:1
          id,name,programme\\na,b,c,d\\n         | has 4 cells; the header has 3 | 2:1
          id,name,programme\\na,b"c,all\\n      | quotes do not pair up         | 2:3
          id,name,programme\\na, "b",all\\n    | quotes do not pair up         | 2:3
          id,name,programme\\na,"b"c,all\\n    | quotes do not pair up         | 2:1
          id,name,programme\\na,"b,all\\n       | quotes do not pair up         | 2:1
          id,name,programme\\n\\na,b,all\\n       | line is empty, and rows follow | 2:1
          id,name,programme\\na,\\0,all\\n    | a NUL here                    | 2:3
          \\s                               | neither commas nor semicolons | 1:1
          """)
  void refusesAFile(String text, String what, String place) throws IOException {
    Path roster = csv(text.translateEscapes());
    assertThat(Written.scanProblems(roster))
        .anySatisfy(
            p -> {
              assertThat(p.what()).contains(what);
              assertThat(p.place()).hasToString(csvName() + ":" + place);
            });
  }

  @Test
  void namesTheNearestColumn() throws IOException {
    assertThat(Written.scanProblems(csv("id,name,excercises\n")))
        .first()
        .extracting(Problem::advice)
        .isEqualTo("Did you mean \"exercises\"?");
  }

  @Test
  void tellsOfManyRaggedRowsAtOnce() throws IOException {
    assertThat(Written.scanProblems(csv("id,name,programme\n" + "a,b\n".repeat(30)))).hasSize(20);
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    byte[] latin = "id,name,programme\na,Zo\u00EB,all\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Written.scanProblems(Files.write(folder.resolve("latin.csv"), latin)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Code.NOT_UTF8);
              assertThat(p.what()).isEqualTo("The byte EB here is not UTF-8.");
              assertThat(p.place().line() + ":" + p.place().column()).isEqualTo("2:5");
            });
    for (var utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      Path file = Files.write(folder.resolve("wide.csv"), COMMA.getBytes(utf16));
      assertThat(Written.scanProblems(file))
          .singleElement()
          .extracting(Problem::what)
          .isEqualTo("This file is UTF-16, not UTF-8.");
    }
  }

  @Test
  void findsABadByteFarDown() throws IOException {
    byte[] text =
        ("id,name,programme\r\n" + "a1,\u540D\u524D,all\r\n".repeat(20_000))
            .getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xFF;
    assertThat(Written.scanProblems(Files.write(folder.resolve("long.csv"), text)))
        .singleElement()
        .satisfies(
            p -> assertThat(p.place().line() + ":" + p.place().column()).isEqualTo("20001:9"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knee-to-chest:hold=2,5s        | must be a key, = and a value   | 1
          knee-to-chest:hold=            | must be a key, = and a value   | 1
          knee-to-chest:                 | must be a key, = and a value   | 1
          knee-to-chest:sets=1,sets=2    | has a key twice                | 1
          knee-to-chest:sets=two         | "sets" must be a whole number  | 1
          knee-to-chest:holds=30s        | This key is not known          | 1
          cobra;;cat-cow                 | "id" is missing or empty       | 1
          cobra;                         | "id" is missing or empty       | 1
          cobra,cat-cow                  | "id" is no id                  | 1
          cobra;cobra                    | in the plan twice              | 1
          """)
  void refusesExercises(String cell, String what, int count) throws IOException, ProblemException {
    String text = "id,name,exercises\na,Rosa,\"" + cell + "\"\nb,Ana,cobra\n";
    List<Row> rows = Written.rows(csv(text));
    assertThat(rows.get(0).plan()).isEmpty();
    assertThat(rows.get(0).id()).hasValue("a");
    assertThat(rows.get(0).problems()).anySatisfy(p -> assertThat(p.what()).contains(what));
    assertThat(rows.get(0).problems()).hasSizeGreaterThanOrEqualTo(count);
    assertThat(rows.get(1).plan()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6,0        |            | "weeks" must be a whole number
          6.0        |            | "weeks" must be a whole number
          -6         |            | "weeks" must be a whole number
                     | 3/4/2026   | "start" must be a day
                     | 03.04.2026 | "start" must be a day
                     | 46115      | "start" must be a day
          """)
  void refusesNumbersAndDatesOfASpreadsheetsLocale(String weeks, String start, String what)
      throws IOException, ProblemException {
    String row = "a;Rosa;all;" + (weeks == null ? "" : weeks) + ";" + (start == null ? "" : start);
    List<Row> rows = Written.rows(csv("id;name;programme;weeks;start\n" + row + "\n"));
    assertThat(rows.get(0).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.what()).contains(what));
  }

  @Test
  void aMegabyteOfNameIsOneRowsFault() throws IOException, ProblemException {
    String text = "id,name,programme\na," + "x".repeat(1_000_000) + ",all\nb,Ana,all\n";
    List<Row> rows = Written.rows(csv(text));
    assertThat(rows.get(0).problems())
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("\"name\" has more than 200 characters.");
    assertThat(rows.get(1).plan()).isPresent();
  }

  @Test
  void aQuoteThatSwallowsTheFileIsRefused() throws IOException {
    String text = "id,name,programme\na,\"Rosa,all\n" + "b,Ana,all\n".repeat(400_000);
    assertThat(Written.scanProblems(csv(text)))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("The quotes do not pair up from here on, or a cell is longer than 2 MB.");
  }
}
